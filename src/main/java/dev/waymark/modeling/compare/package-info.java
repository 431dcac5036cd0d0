/** What one draft, release or shipped version does differently from another. */
@NullMarked
package dev.waymark.modeling.compare;

import org.jspecify.annotations.NullMarked;
