/** What waits for somebody: the list, one task with its form, and where it stands. */
@NullMarked
package dev.waymark.conversations.ui.tasks;

import org.jspecify.annotations.NullMarked;
