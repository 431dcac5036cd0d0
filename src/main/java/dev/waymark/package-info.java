/** Career conversations between an employee and a manager; one application, modules on floors. */
@NullMarked
package dev.waymark;

import org.jspecify.annotations.NullMarked;
