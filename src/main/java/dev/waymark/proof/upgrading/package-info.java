/** What another release does differently, and what becomes of conversations that run. */
@NullMarked
package dev.waymark.proof.upgrading;

import org.jspecify.annotations.NullMarked;
