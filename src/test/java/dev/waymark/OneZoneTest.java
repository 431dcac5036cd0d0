package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Configuration;

class OneZoneTest {

    private final TimeZone here = TimeZone.getDefault();

    @AfterEach
    void returnHere() {
        TimeZone.setDefault(here);
    }

    @Test
    void isUtcFromTheStartOnWhateverTheMachinesZone() {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

        var application = new SpringApplication(Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        application.run("--spring.main.banner-mode=off").close();

        assertThat(ZoneId.systemDefault().normalized()).isEqualTo(ZoneOffset.UTC);
    }

    /** An application without anything in it. */
    @Configuration
    static class Nothing {}
}
