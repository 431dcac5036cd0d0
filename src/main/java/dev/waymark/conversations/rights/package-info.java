/** Who may do what with a conversation, and when. */
@NullMarked
package dev.waymark.conversations.rights;

import org.jspecify.annotations.NullMarked;
