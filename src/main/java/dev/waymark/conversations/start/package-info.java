/** How a conversation begins: a manager invites, an employee asks. */
@NullMarked
package dev.waymark.conversations.start;

import org.jspecify.annotations.NullMarked;
