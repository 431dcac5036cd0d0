/** Keys, encrypted entries, who read what, erasure with a receipt. Only this module ever holds the plain text of a row. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.waymark.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
