/** The only door to Camunda: open tasks, running processes, releases, building blocks; admits only what was proven. */
@ApplicationModule(allowedDependencies = {"proof"})
@NullMarked
package dev.waymark.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
