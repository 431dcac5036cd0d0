/** The screens of conversations: what waits, what is asked, what there is. */
@NullMarked
package dev.waymark.conversations.ui;

import org.jspecify.annotations.NullMarked;
