package dev.waymark.modeling;

/** A file, or the number of files, is beyond what a draft holds. */
public class DraftTooLarge extends RuntimeException {

    DraftTooLarge() {
        super("A draft has at most %d files of at most %d MB".formatted(Draft.MOST_FILES, DraftFile.LARGEST >> 20));
    }
}
