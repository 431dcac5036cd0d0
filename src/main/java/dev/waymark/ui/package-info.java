/** The look: frame, menu, shared widgets, error page; knows no feature. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.waymark.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
