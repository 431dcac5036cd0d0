/** How parts, states, tasks and items are put into words. */
@NullMarked
package dev.waymark.conversations.ui.words;

import org.jspecify.annotations.NullMarked;
