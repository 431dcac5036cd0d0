/** What somebody writes for themselves, outside of any conversation. */
@NullMarked
package dev.waymark.conversations.workbook;

import org.jspecify.annotations.NullMarked;
