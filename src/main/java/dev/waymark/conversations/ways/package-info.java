/** What the two can do about a conversation at any moment without ending it. */
@NullMarked
package dev.waymark.conversations.ways;

import org.jspecify.annotations.NullMarked;
