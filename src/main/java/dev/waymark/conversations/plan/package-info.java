/** The plan after it stands, and what is left of it for its doers. */
@NamedInterface("plan")
@NullMarked
package dev.waymark.conversations.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
