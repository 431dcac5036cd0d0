/** The conversations of the demo company. */
@NullMarked
package dev.waymark.conversations.demo;

import org.jspecify.annotations.NullMarked;
