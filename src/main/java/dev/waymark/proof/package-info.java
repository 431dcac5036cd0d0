/** Reads a release and proves it against the rules, or shows what breaks; plain Java, no Spring, no database. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.waymark.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
