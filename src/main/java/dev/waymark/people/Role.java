package dev.waymark.people;

/** What somebody may do here; a role never opens a conversation that is not one's own. */
public enum Role {
    EMPLOYEE,
    MANAGER,
    PROCESS_OWNER,
    ADMIN,
    AUDITOR;

    /** The name under which the frameworks check it. */
    public String authority() {
        return "ROLE_" + name();
    }
}
