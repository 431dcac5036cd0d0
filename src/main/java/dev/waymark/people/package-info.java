/** Who works here, who leads whom and since when, who is signed in. */
@ApplicationModule(allowedDependencies = {"ui"})
@NullMarked
package dev.waymark.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
