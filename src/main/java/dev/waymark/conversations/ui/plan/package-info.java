/** The plan as a list and as a board. */
@NullMarked
package dev.waymark.conversations.ui.plan;

import org.jspecify.annotations.NullMarked;
