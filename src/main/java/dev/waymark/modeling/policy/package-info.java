/** HR sets what no diagram carries: policies, and how the fixed sentences are worded. */
@NullMarked
package dev.waymark.modeling.policy;

import org.jspecify.annotations.NullMarked;
