package dev.waymark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** A folder in which one process at a time runs a database. */
final class DatabaseFolder {

    private final Path folder;
    private final FileLock lock;

    private DatabaseFolder(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static DatabaseFolder take(Path path) {
        var folder = path.toAbsolutePath();
        try {
            Files.createDirectories(folder);
            var taken = new DatabaseFolder(folder, lock(folder));
            taken.stopServerLeftBehind();
            return taken;
        } catch (IOException unusable) {
            throw new UncheckedIOException("Cannot use %s for a database".formatted(folder), unusable);
        }
    }

    private static FileLock lock(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            channel.close();
        }
        throw new FolderInUse(folder);
    }

    /** A killed application leaves its server running, which would refuse us its data. */
    private void stopServerLeftBehind() throws IOException {
        var pid = pidFile().toPath();
        if (!Files.exists(pid)) {
            return;
        }
        ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                .filter(this::isOurs)
                .ifPresent(DatabaseFolder::stop);
        Files.deleteIfExists(pid);
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.startsWith(folder.toString()))
                .isPresent();
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        server.onExit().completeOnTimeout(server, 30, TimeUnit.SECONDS).join();
        server.destroyForcibly();
    }

    File file(String name) {
        return folder.resolve(name).toFile();
    }

    File pidFile() {
        return file("server.pid");
    }

    void empty() throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve("data"));
    }

    /** Writes a file that nobody but this user can read. */
    File writeSecret(String name, String text) throws IOException {
        var path = folder.resolve(name);
        Files.deleteIfExists(path);
        Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(path, text).toFile();
    }

    void release() {
        try {
            lock.channel().close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }
}
