package dev.waymark.modeling.release;

/** There is somebody who can look at it, so nobody releases alone. */
public final class NeedsASecondPerson extends RuntimeException {

    NeedsASecondPerson() {
        super("There is a second process owner or an auditor: propose the release, and let them approve it");
    }
}
