/** The screens on which HR sets policies and words the fixed sentences (F23). */
@NullMarked
package dev.waymark.modeling.policy.ui;

import org.jspecify.annotations.NullMarked;
