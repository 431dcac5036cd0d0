/** Reads bytes that nobody can trust into diagrams and forms, or says why not. */
@NullMarked
package dev.waymark.proof.reading;

import org.jspecify.annotations.NullMarked;
