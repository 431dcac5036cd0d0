/** Doing a task: opening its form, keeping a draft, handing in, and what that means for the conversation. */
@NullMarked
package dev.waymark.conversations.tasks;

import org.jspecify.annotations.NullMarked;
