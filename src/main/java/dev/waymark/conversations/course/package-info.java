/** What the diagrams make happen, what they ask, and where they stand. */
@NullMarked
package dev.waymark.conversations.course;

import org.jspecify.annotations.NullMarked;
