/** Taking away: single entries, or everything. */
@NullMarked
package dev.waymark.conversations.ui.removal;

import org.jspecify.annotations.NullMarked;
