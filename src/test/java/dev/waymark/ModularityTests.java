package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Modules use lower floors only, as far as their {@code package-info.java} allows. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(Waymark.class);

    @Test
    void eachModuleUsesOnlyWhatItMay() {
        modules.verify();
    }

    @Test
    void eachModuleSaysWhatItMayUse() {
        assertThat(modules.stream().map(ApplicationModule::getBasePackage))
                .isNotEmpty()
                .allSatisfy(base -> assertThat(base.getAnnotation(org.springframework.modulith.ApplicationModule.class))
                        .isPresent());
    }
}
