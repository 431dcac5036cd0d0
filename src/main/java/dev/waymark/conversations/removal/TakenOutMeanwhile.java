package dev.waymark.conversations.removal;

/** The answers speak of something that was taken out since the form was opened. */
public final class TakenOutMeanwhile extends RuntimeException {

    public TakenOutMeanwhile() {
        super("Something in this form is no longer available. Open the form again; nothing was handed in.");
    }
}
