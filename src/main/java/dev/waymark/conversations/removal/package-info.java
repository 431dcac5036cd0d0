/** What the employee takes out or takes back, and all that hangs on it. */
@NullMarked
package dev.waymark.conversations.removal;

import org.jspecify.annotations.NullMarked;
