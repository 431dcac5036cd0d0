/** The manager's conversations. */
@NullMarked
package dev.waymark.conversations.ui.team;

import org.jspecify.annotations.NullMarked;
