/** Diagrams and forms in the words that HR reads and chooses from. */
@NullMarked
package dev.waymark.modeling.words;

import org.jspecify.annotations.NullMarked;
