package dev.waymark.engine;

/** The engine was given something to run that is no proven release, by whatever way; nothing of it was taken. */
public final class NotAdmitted extends RuntimeException {

    NotAdmitted(String message) {
        super(message);
    }

    static NotAdmitted unproven() {
        return new NotAdmitted(
                "These files are no proven release that waits to run. Make them a draft, let it be proven and"
                        + " approved, and release it; nothing else is deployed");
    }

    static NotAdmitted altered(String deployment) {
        return new NotAdmitted("The files of deployment %s are not those that were proven; restore them from a backup"
                .formatted(deployment));
    }
}
