/** What the proof says about drafts while HR works on them. */
@NullMarked
package dev.waymark.modeling.check;

import org.jspecify.annotations.NullMarked;
