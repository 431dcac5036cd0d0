package dev.waymark.forms;

/** One thing that a form shows. */
public sealed interface Component
        permits Input, Group, RepeatingRows, Calculated, Text, Table, Separator, Spacer, SubmitButton, Unsupported {

    Head head();

    default Wording label() {
        return head().label();
    }

    default Wording description() {
        return head().description();
    }
}
