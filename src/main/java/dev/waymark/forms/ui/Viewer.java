package dev.waymark.forms.ui;

/** Who sits in front of a form, which decides what "you" means in it, and the name of the other person. */
public record Viewer(Role role, String other) {

    /** The side of the conversation. */
    public enum Role {
        EMPLOYEE,
        MANAGER
    }

    /** The employee, in conversation with this manager. */
    public static Viewer employeeWith(String managerName) {
        return new Viewer(Role.EMPLOYEE, managerName);
    }

    /** The manager, in conversation with this employee. */
    public static Viewer managerWith(String employeeName) {
        return new Viewer(Role.MANAGER, employeeName);
    }

    boolean isEmployee() {
        return role == Role.EMPLOYEE;
    }
}
