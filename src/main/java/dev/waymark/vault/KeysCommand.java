package dev.waymark.vault;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What operators do with keys on the command line: {@code keys create}, {@code keys rotate}, {@code keys check}. It
 * starts nothing but the vault, beside a running application.
 */
public final class KeysCommand {

    public static final String NAME = "keys";

    private static final int FINE = 0;
    private static final int TROUBLE = 1;
    private static final int MISUSED = 2;

    private final PrintStream out;

    KeysCommand(PrintStream out) {
        this.out = out;
    }

    /** Does what the word behind {@value #NAME} says and answers the exit code; further words are Spring's settings. */
    public static int run(List<String> words, PrintStream out) {
        var command = new KeysCommand(out);
        var settings = words.stream().skip(1).toArray(String[]::new);
        return switch (words.isEmpty() ? "" : words.get(0)) {
            case "create" -> command.create();
            case "rotate" -> inTheVault(command::rotate, settings);
            case "check" -> inTheVault(command::check, settings);
            default -> command.explain();
        };
    }

    int create() {
        out.println(MasterKey.createText());
        return FINE;
    }

    int rotate(ApplicationContext vault) {
        var rotated = vault.getBean(KeyRotation.class).rotate();
        out.printf("%d keysets have a new key, wrapped with the current master key.%n", rotated.done());
        if (rotated.left().isEmpty()) {
            out.println("A former master key is no longer needed for this database, but for backups that are older.");
            return FINE;
        }
        rotated.left().forEach(owner -> out.printf("%s: its keyset does not open and was left as it is%n", owner));
        return TROUBLE;
    }

    int check(ApplicationContext vault) {
        var transaction = vault.getBean(TransactionTemplate.class);
        var check = vault.getBean(KeyCheck.class);
        var owners = vault.getBean(Owners.class).all();
        var troubled = 0;
        for (var owner : owners) {
            var troubles = Objects.requireNonNullElse(
                    transaction.execute(status -> check.troublesOf(owner)), List.<String>of());
            troubles.forEach(trouble -> out.printf("%s: %s%n", owner, trouble));
            troubled += troubles.isEmpty() ? 0 : 1;
        }
        out.printf("Checked %d owners; %d with trouble.%n", owners.size(), troubled);
        return troubled == 0 ? FINE : TROUBLE;
    }

    private int explain() {
        out.println("""
                keys create   prints a new master key; put it into a file that only Waymark's user may read
                keys rotate   gives every conversation a new key and wraps it with the current master key;
                              run it again when it was interrupted
                keys check    looks whether everything opens and no reader log was altered

                To change the master key: put the new key as the second line into the key file of every node and
                restart them; then make it the first line and restart; then `keys rotate`; then remove the old line.""");
        return MISUSED;
    }

    private static int inTheVault(ToIntFunction<ApplicationContext> work, String... settings) {
        try (var vault = new SpringApplicationBuilder(OnlyTheVault.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=warn")
                .run(settings)) {
            return work.applyAsInt(vault);
        }
    }

    /** The vault, and of everything else only what it stands on. The running application owns the schema. */
    @ComponentScan
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    static class OnlyTheVault {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        /** Nobody reads or writes from the command line. */
        @Bean
        Sides nobody() {
            return (owner, person) -> Optional.empty();
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }
}
