package dev.waymark.forms.ui;

/** Who sits in front of a form, which decides what "you" means in it, and the name of the other person. */
public record Viewer(Role role, String other) {

    /** The side of the conversation. */
    public enum Role {
        EMPLOYEE,
        ALONE,
        MANAGER
    }

    /** The employee, in conversation with this manager. */
    public static Viewer employeeWith(String managerName) {
        return new Viewer(Role.EMPLOYEE, managerName);
    }

    /** Somebody who writes for themselves; nobody else reads it, whatever the form says of the same field elsewhere. */
    public static Viewer alone(String managerName) {
        return new Viewer(Role.ALONE, managerName);
    }

    /** The manager, in conversation with this employee. */
    public static Viewer managerWith(String employeeName) {
        return new Viewer(Role.MANAGER, employeeName);
    }

    boolean isEmployee() {
        return role != Role.MANAGER;
    }

    boolean isAlone() {
        return role == Role.ALONE;
    }
}
