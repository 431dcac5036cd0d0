/** What each of the two sees of their conversations. */
@NullMarked
package dev.waymark.conversations.overview;

import org.jspecify.annotations.NullMarked;
