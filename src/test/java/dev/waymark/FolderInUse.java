package dev.waymark;

import java.nio.file.Path;

/** Another process runs its database in the folder. */
final class FolderInUse extends RuntimeException {

    FolderInUse(Path folder) {
        super(("Waymark is already running in this folder (it holds %s). Stop it first, or start the second one from"
                        + " another copy of the project.")
                .formatted(folder.resolve("lock")));
    }
}
