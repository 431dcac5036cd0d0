/** How a conversation begins: asking and inviting. */
@NullMarked
package dev.waymark.conversations.ui.start;

import org.jspecify.annotations.NullMarked;
