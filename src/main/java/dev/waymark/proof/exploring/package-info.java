/** Walks through every situation a release can get into, the way Camunda 7 runs it. */
@NullMarked
package dev.waymark.proof.exploring;

import org.jspecify.annotations.NullMarked;
