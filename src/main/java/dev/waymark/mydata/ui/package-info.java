/** The pages on which people see what is kept about them. */
@NullMarked
package dev.waymark.mydata.ui;

import org.jspecify.annotations.NullMarked;
