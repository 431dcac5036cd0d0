/** The topics that somebody has closed, and what keeps them closed. */
@NullMarked
package dev.waymark.conversations.boundaries;

import org.jspecify.annotations.NullMarked;
