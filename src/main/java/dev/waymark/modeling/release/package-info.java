/** How a draft becomes a release: proven, described, seen by a second person, and in force from its day on. */
@NullMarked
package dev.waymark.modeling.release;

import org.jspecify.annotations.NullMarked;
