package dev.waymark.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;

class DemoStaysHereTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(OnlyTheGuard.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mariadb://localhost:3306/waymark",
                "jdbc:mariadb://127.0.0.1/waymark?useServerPrepStmts=true",
                "jdbc:mariadb:sequential://[::1]:3306,localhost/waymark"
            })
    void startsOnADatabaseOfThisMachine(String url) {
        demo(url).run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mariadb://db:3306/waymark",
                "jdbc:mariadb:sequential://localhost,db2:3306/waymark",
                "jdbc:mariadb://localhost.example.org/waymark",
                "jdbc:mariadb://address=(host=db)/waymark",
                "jdbc:mysql://localhost/waymark",
                ""
            })
    void refusesEveryOtherDatabaseAndNamesTheRemedy(String url) {
        demo(url).run(context -> assertThat(context)
                .getFailure()
                .isInstanceOf(DemoRefused.class)
                .hasMessageContaining("Remove waymark.demo=true"));
    }

    @Test
    void leavesProductionAlone() {
        application
                .withPropertyValues("spring.datasource.url=jdbc:mariadb://db:3306/waymark")
                .run(context -> assertThat(context).hasNotFailed());
    }

    private ApplicationContextRunner demo(String url) {
        return application.withPropertyValues("waymark.demo=true", "spring.datasource.url=" + url);
    }

    @Import(DemoStaysHere.class)
    static class OnlyTheGuard {}
}
