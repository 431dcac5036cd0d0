package dev.waymark.forms.ui;

/** A place of a form to which findings can point. */
interface Answerable {

    /** The path of the answer at this moment, such as {@code dreams[0].title}. */
    String path();

    /** How people call it, with its row. */
    String name();

    void showProblem(String message);

    void clearProblem();

    void focus();
}
