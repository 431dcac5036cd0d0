package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The server itself, on a database that another one has sealed already (F13): it does not start, and says what to do. */
@WaymarkTest
@ExtendWith(OutputCaptureExtension.class)
class StartWithoutTheKeyIntegrationTest {

    @Test
    void stopsWithTheRemedyWhenThereIsNoKey(CapturedOutput console) {
        startsNot("--waymark.create-master-key=false", "--waymark.master-key-file=");

        assertThat(console)
                .contains("APPLICATION FAILED TO START", "There is no master key", "Set WAYMARK_MASTER_KEY_FILE")
                .doesNotContain("\tat dev.waymark");
    }

    @Test
    void stopsWithTheRemedyWhenTheKeyIsAnother(CapturedOutput console) {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var other = Base64.getEncoder().encodeToString(bytes);

        startsNot("--waymark.master-key=" + other);

        assertThat(console)
                .contains("APPLICATION FAILED TO START", "sealed with another master key", "Do not delete anything")
                .doesNotContain("\tat dev.waymark", other);
    }

    private static void startsNot(String... key) {
        var database = EmbeddedDatabase.ofTests().properties().entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue());
        var settings = Stream.concat(database, Stream.of(key)).toArray(String[]::new);

        assertThatThrownBy(() -> new SpringApplicationBuilder(Waymark.class)
                        .profiles("test")
                        .properties("server.port=0")
                        .run(settings)
                        .close())
                .rootCause()
                .hasMessageContaining("master key");
    }
}
