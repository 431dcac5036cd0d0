package dev.waymark.conversations.ui.tasks;

import com.vaadin.flow.component.Component;
import dev.waymark.forms.Answers;
import java.time.Instant;

/** Where the draft of the form on the screen is kept, and what to do when that cannot go on. */
public interface DraftPlace {

    /** A draft as it was just kept. */
    record Kept(long revision, Instant at) {}

    /** A draft as another window left it. */
    record Elsewhere(Answers answers, long revision) {}

    /**
     * Keeps the draft.
     *
     * @throws dev.waymark.vault.DraftChangedElsewhere when another window saved since this one opened or saved
     */
    Kept keep(Answers answers, long revision);

    Elsewhere elsewhere();

    /** The answers in words, to be compared. */
    Component summary(Answers answers);

    /** Shows the form again, with what is kept. */
    void reload();

    /** Does something with what the form belongs to; if that has gone meanwhile, the page says so instead. */
    void unlessGone(Runnable work);
}
