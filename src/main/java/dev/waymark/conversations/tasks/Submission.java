package dev.waymark.conversations.tasks;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Notebook;
import dev.waymark.engine.OpenTask;
import dev.waymark.forms.Answers;
import dev.waymark.forms.Form;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Owner;
import java.util.List;

/** A task being handed in: what was accepted, and what was kept of it. */
record Submission(
        Conversation conversation, OpenTask task, Form form, Answers answers, List<Notebook.Kept> kept, PersonId by) {

    Owner owner() {
        return Owner.of(conversation.id());
    }
}
