package dev.waymark;

import dev.waymark.people.DemoPerson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/** Waymark on this machine, with a database of its own and the demo company: what {@code ./mvnw} starts. */
public final class LocalWaymark {

    private static final String OWN_DATABASE = "SPRING_DATASOURCE_URL";

    private LocalWaymark() {}

    public static void main(String... arguments) throws IOException {
        Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));

        var application = new SpringApplication(Waymark.class);
        application.setAdditionalProfiles("local");
        application.addListeners(new Welcome());
        if (System.getenv(OWN_DATABASE) == null) {
            application.addInitializers(context -> connect(context, start().properties()));
        }
        try {
            application.run(arguments);
        } catch (RuntimeException | Error alreadyReported) {
            // The threads that listen to the database's output would keep a failed application alive.
            System.exit(1);
        }
    }

    private static EmbeddedDatabase start() {
        if (!EmbeddedDatabase.isAvailableHere()) {
            stop("The embedded MariaDB runs on Linux on x86-64 only. Either run `docker compose up` (see compose.yaml),"
                    + " or set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD to a"
                    + " MariaDB of your own.");
        }
        try {
            return EmbeddedDatabase.kept();
        } catch (FolderInUse alreadyRunning) {
            throw stop(alreadyRunning.getMessage());
        }
    }

    private static void connect(ConfigurableApplicationContext context, Map<String, Object> database) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("embedded", database));
    }

    /** Nobody learns anything from a stack trace here. */
    private static IllegalStateException stop(String message) {
        System.err.println("\n" + message + "\n");
        System.exit(1);
        return new IllegalStateException(message);
    }

    /** The last lines on the console: where to go, and as whom. */
    @Order(Ordered.LOWEST_PRECEDENCE)
    private static final class Welcome implements ApplicationListener<ApplicationReadyEvent> {

        @Override
        public void onApplicationEvent(ApplicationReadyEvent ready) {
            var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
            System.out.printf("""

                    Waymark runs at http://localhost:%s

                      leyla    an employee in the middle of her quarterly reviews
                      hanna    an employee who has just been invited
                      kenji    an employee whose manager has changed; marek can invite him
                      marek    a manager
                      ingrid   HR: diagrams, forms, reports
                      nils     HR as well: the second pair of eyes on what ingrid proposes

                    The password of each is "%s". Ctrl+C stops it; what you did is there again next time (in .local/).

                    """, port, DemoPerson.PASSWORD);
        }
    }
}
