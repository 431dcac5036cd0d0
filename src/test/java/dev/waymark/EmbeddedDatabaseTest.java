package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(classes = EmbeddedDatabaseTest.OnlyTheDatabase.class, webEnvironment = WebEnvironment.NONE)
@ActiveProfiles("test")
@OnEmbeddedDatabase
class EmbeddedDatabaseTest {

    @Autowired
    JdbcClient database;

    @Autowired
    Environment environment;

    @Test
    void holdsTheEnginesTables() {
        assertThat(database.sql("select value_ from ACT_GE_PROPERTY where name_ = 'schema.version'")
                        .query(String.class)
                        .single())
                .isEqualTo("fox");
    }

    @Test
    @Transactional
    void keepsEveryCharacterAndTheMilliseconds() {
        database.sql("insert into ACT_RU_TASK (id_, name_, due_date_) values ('t', '🧭 ž', '2026-03-29 02:30:00.123')")
                .update();

        var row = database.sql("select name_, cast(due_date_ as char) due from ACT_RU_TASK where id_ = 't'")
                .query()
                .singleRow();

        assertThat(row).containsEntry("name_", "🧭 ž").containsEntry("due", "2026-03-29 02:30:00.123");
    }

    @Test
    void offersASecondSchemaForTheKeys() {
        assertThat(database.sql("show databases").query(String.class).list())
                .containsExactlyInAnyOrder("information_schema", "waymark", "waymark_keys");
    }

    @Test
    void listensOnThisMachineOnly() {
        assertThat(database.sql("select @@bind_address").query(String.class).single())
                .isEqualTo("127.0.0.1");
    }

    @Test
    void letsNobodyInWithoutAPassword() {
        var url = environment.getRequiredProperty("spring.datasource.url");

        assertThatThrownBy(() -> DriverManager.getConnection(url, "waymark", ""))
                .hasMessageContaining("Access denied");
        assertThatThrownBy(() -> DriverManager.getConnection(url, "root", "")).hasMessageContaining("Access denied");
        assertThatThrownBy(() -> DriverManager.getConnection(url, "", "")).hasMessageContaining("Access denied");
    }

    @Test
    void keepsItsPasswordToItsOwner() throws Exception {
        assertThat(Files.getPosixFilePermissions(Scratch.file("database/access.sql")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void admitsOneProcessToAFolder() {
        assertThatThrownBy(() -> DatabaseFolder.take(Scratch.file("database")))
                .isInstanceOf(FolderInUse.class)
                .hasMessageContaining("already running");
    }

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    static class OnlyTheDatabase {}
}
