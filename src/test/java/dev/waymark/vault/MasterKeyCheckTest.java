package dev.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

@VaultTest
class MasterKeyCheckTest {

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Value("${waymark.master-key-file}")
    Path file;

    @Test
    void letsTheRightKeyStart() {
        assertThatCode(() -> start(textOfFile())).doesNotThrowAnyException();
    }

    @Test
    void letsNoOtherKeyStart() {
        assertThatThrownBy(() -> start(MasterKey.createText()))
                .isInstanceOf(MasterKeyUnusable.class)
                .hasMessageContaining("sealed with another master key")
                .hasMessageContaining("Start with the key that was used before");
    }

    @Test
    @Transactional
    void letsANewKeyStartBesideTheOldOneAndFromThenOnOnlyWithBoth() {
        var newer = MasterKey.createText();

        start(newer + "\n" + textOfFile());

        assertThatThrownBy(() -> start(textOfFile())).isInstanceOf(MasterKeyUnusable.class);
        assertThatThrownBy(() -> start(newer)).isInstanceOf(MasterKeyUnusable.class);
    }

    @Test
    void explainsItselfWithoutAStackTrace() {
        var wrong = catchThrowableOfType(MasterKeyUnusable.class, () -> start(MasterKey.createText()));

        var analysis = new MasterKeyUnusableExplained().analyze(new IllegalStateException(wrong));

        assertThat(analysis.getDescription()).contains("another master key");
        assertThat(analysis.getAction()).contains("with the right key everything opens");
    }

    private void start(String keys) {
        new MasterKeyCheck(database, MasterKeys.fromText(keys), transactions).afterPropertiesSet();
    }

    private String textOfFile() {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
