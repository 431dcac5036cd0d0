package dev.waymark.modeling.release;

/** A release concerns the employees, or running conversations stay where they are: HR moves nobody. */
public final class EmployeesChoose extends RuntimeException {

    EmployeesChoose() {
        super("Whether a conversation moves to this release is its employee's choice");
    }
}
