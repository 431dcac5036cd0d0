package dev.waymark.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where the master key comes from: a file or the environment, never the database. */
@Configuration(proxyBeanMethods = false)
class MasterKeySource {

    private static final Logger log = LoggerFactory.getLogger(MasterKeySource.class);
    private static final String LOCAL_FILE = ".local/master.key";

    @Bean
    static MasterKeys masterKeys(Environment environment) {
        return read(environment);
    }

    static MasterKeys read(Environment environment) {
        var key = environment.getProperty("waymark.master-key", "");
        if (!key.isBlank()) {
            return MasterKeys.fromText(key);
        }
        var file = environment.getProperty("waymark.master-key-file", "");
        if (environment.getProperty("waymark.create-master-key", Boolean.class, false)) {
            return MasterKeys.fromText(readOrCreate(Path.of(file.isBlank() ? LOCAL_FILE : file)));
        }
        if (file.isBlank()) {
            throw MasterKeyUnusable.absent();
        }
        return MasterKeys.fromText(read(Path.of(file)));
    }

    private static String readOrCreate(Path file) {
        if (Files.notExists(file)) {
            create(file.toAbsolutePath());
        }
        return read(file);
    }

    private static String read(Path file) {
        try {
            warnOfRights(file);
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw MasterKeyUnusable.unreadable(file);
        }
    }

    private static void create(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.createFile(file, onlyForTheOwner());
            Files.writeString(file, MasterKey.createText() + "\n", StandardCharsets.UTF_8);
            log.info("Created a master key in {}; without this file nothing in the database can be opened", file);
        } catch (IOException notWritable) {
            throw MasterKeyUnusable.unreadable(file);
        }
    }

    /** No more than a warning: secrets that a container is given often have such rights, and nobody can change them. */
    private static void warnOfRights(Path file) throws IOException {
        if (hasRights() && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)) {
            log.warn(
                    "Everybody on this machine can read the master key in {}; let only Waymark's user (chmod 600)",
                    file);
        }
    }

    private static boolean hasRights() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] onlyForTheOwner() {
        if (!hasRights()) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
