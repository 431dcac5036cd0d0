/** The screens on which HR works on diagrams and forms. */
@NullMarked
package dev.waymark.modeling.ui;

import org.jspecify.annotations.NullMarked;
