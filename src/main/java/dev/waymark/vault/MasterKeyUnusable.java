package dev.waymark.vault;

import java.nio.file.Path;

/** The application must not start, because it could not open what people wrote, or would lose what they write now. */
class MasterKeyUnusable extends RuntimeException {

    private static final String WHERE_TO_PUT_IT = """
            Set WAYMARK_MASTER_KEY_FILE (or waymark.master-key-file) to the path of a file that holds the key, \
            or WAYMARK_MASTER_KEY to the key itself.""";

    private final String situation;
    private final String remedy;

    private MasterKeyUnusable(String situation, String remedy) {
        super(situation + " " + remedy);
        this.situation = situation;
        this.remedy = remedy;
    }

    static MasterKeyUnusable absent() {
        return new MasterKeyUnusable(
                "There is no master key, and everything that people write is sealed with it.",
                WHERE_TO_PUT_IT + " For a new installation `java -jar waymark.jar keys create` prints one; keep a copy"
                        + " away from the database: without it nothing can be opened again.");
    }

    static MasterKeyUnusable unreadable(Path file) {
        return new MasterKeyUnusable(
                "The master key file %s cannot be read.".formatted(file.toAbsolutePath()),
                "See that it exists and that the user who runs Waymark may read it. " + WHERE_TO_PUT_IT);
    }

    static MasterKeyUnusable notAKey() {
        return new MasterKeyUnusable(
                "What was given as the master key is not one.",
                "A master key is 32 bytes in base64 (44 characters), as `java -jar waymark.jar keys create` prints it."
                        + " Several keys stand one per line, the current one first.");
    }

    static MasterKeyUnusable wrong() {
        return new MasterKeyUnusable(
                "This database was sealed with another master key than the one given.",
                "Start with the key that was used before; during a rotation give both, the new one first."
                        + " Do not delete anything: with the right key everything opens.");
    }

    String situation() {
        return situation;
    }

    String remedy() {
        return remedy;
    }
}
