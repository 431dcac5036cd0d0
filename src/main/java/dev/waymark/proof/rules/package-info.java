/** What a release must keep, rule by rule. */
@NullMarked
package dev.waymark.proof.rules;

import org.jspecify.annotations.NullMarked;
