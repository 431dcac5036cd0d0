/** What is not talked about. */
@NullMarked
package dev.waymark.conversations.ui.boundaries;

import org.jspecify.annotations.NullMarked;
