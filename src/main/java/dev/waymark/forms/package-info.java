/** Reads form files, checks answers against them and splits answers into entries. */
@ApplicationModule(allowedDependencies = {"ui", "engine :: feel"})
@NullMarked
package dev.waymark.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
