/** The end of a conversation, whatever ends it, and what goes with it. */
@NamedInterface("closing")
@NullMarked
package dev.waymark.conversations.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
