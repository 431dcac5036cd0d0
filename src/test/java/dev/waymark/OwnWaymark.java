package dev.waymark;

import java.sql.SQLException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A Waymark of their own, on a database of its own, for tests that empty, compare or replace whole schemas. */
public final class OwnWaymark {

    private static EmbeddedDatabase database;

    private OwnWaymark() {}

    public static synchronized EmbeddedDatabase database() {
        if (database == null) {
            database = EmbeddedDatabase.own(Scratch.file("own-database"));
        }
        return database;
    }

    public static JdbcClient jdbc() {
        return JdbcClient.create(dataSource());
    }

    private static DriverManagerDataSource dataSource() {
        var properties = database().properties();
        return new DriverManagerDataSource(
                properties.get("spring.datasource.url").toString(),
                properties.get("spring.datasource.username").toString(),
                properties.get("spring.datasource.password").toString());
    }

    /** Nothing is left of whoever used it before. */
    public static void empty() {
        try (var connection = dataSource().getConnection();
                var statement = connection.createStatement()) {
            for (var schema : new String[] {"waymark_keys", "waymark"}) {
                statement.execute("drop database if exists " + schema);
                statement.execute("create database %s character set utf8mb4".formatted(schema));
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /** Letters wait, so that a test can look at them; it closes what it gets. */
    public static ConfigurableApplicationContext start(Class<?>... more) {
        var arguments = database().properties().entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(Waymark.class)
                .sources(more)
                .profiles("test")
                .properties("server.port=0", "waymark.mail.every=PT9H")
                .run(arguments);
    }
}
