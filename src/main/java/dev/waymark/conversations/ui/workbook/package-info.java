/** The person's own workbook. */
@NullMarked
package dev.waymark.conversations.ui.workbook;

import org.jspecify.annotations.NullMarked;
