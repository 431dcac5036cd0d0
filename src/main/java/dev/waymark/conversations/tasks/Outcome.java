package dev.waymark.conversations.tasks;

/**
 * What handing in a form means for the conversation, beyond the entries it keeps. A form without one, such as HR's own,
 * needs no Java.
 */
interface Outcome {

    /** The id of the form. */
    String form();

    void apply(Submission submission);
}
