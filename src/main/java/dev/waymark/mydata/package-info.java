/** What is kept about a person, who read it and until when; their copy to take along; and what goes when its time is over. */
@ApplicationModule(
        allowedDependencies = {
            "ui",
            "people",
            "policies",
            "vault",
            "conversations",
            "conversations :: closing",
            "conversations :: plan"
        })
@NullMarked
package dev.waymark.mydata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
