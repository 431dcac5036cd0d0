package dev.waymark.modeling;

import dev.waymark.proof.ReleaseFile;
import dev.waymark.shared.PersonId;
import java.time.Instant;

/**
 * One file of a draft: any bytes, whether they can be read or not.
 *
 * @param revision to be given when saving again
 */
public record DraftFile(FileName name, byte[] content, long revision, PersonId changedBy, Instant changedAt) {

    /** The revision to expect where there is no such file so far. */
    public static final long NONE = 0;

    /** 2 MB; the largest diagram that was ever drawn here has a tenth of a megabyte. */
    public static final int LARGEST = 2 * 1024 * 1024;

    public DraftFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    ReleaseFile forRelease() {
        return new ReleaseFile(name.path(), content);
    }
}
