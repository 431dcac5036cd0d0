/** Tells people what waits for them, by mail and calendar, through an outbox; never a name of a part, never content. */
@ApplicationModule(allowedDependencies = {"people", "policies", "conversations"})
@NullMarked
package dev.waymark.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
