@NullMarked
package dev.waymark.modeling.release.ui;

import org.jspecify.annotations.NullMarked;
