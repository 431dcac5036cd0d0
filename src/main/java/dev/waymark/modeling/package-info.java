/** Where HR drafts, proves, compares and releases diagrams and forms. */
@ApplicationModule(allowedDependencies = {"proof", "ui", "engine", "forms", "forms :: ui", "people", "policies"})
@NullMarked
package dev.waymark.modeling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
