/** Going on with a newer process, by the own choice of the employee. */
@NullMarked
package dev.waymark.conversations.newer;

import org.jspecify.annotations.NullMarked;
