/** What HR may set without a diagram, inside limits, and how the fixed sentences are worded; with who changed what when. */
@ApplicationModule(allowedDependencies = {"ui"})
@NullMarked
package dev.waymark.policies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
