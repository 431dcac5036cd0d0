/** Signing in, the first administrator, and what the frame learns about people. */
@NullMarked
package dev.waymark.people.ui;

import org.jspecify.annotations.NullMarked;
