/** The few words that every module speaks: ids, stages, time. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.waymark.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
