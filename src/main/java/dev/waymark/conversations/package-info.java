/** Career conversations from invitation to the last look back, and the tasks people do in them. */
@ApplicationModule(
        allowedDependencies = {"proof", "ui", "engine", "forms", "forms :: ui", "people", "policies", "vault"})
@NullMarked
package dev.waymark.conversations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
