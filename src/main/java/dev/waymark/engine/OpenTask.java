package dev.waymark.engine;

import dev.waymark.shared.ConversationId;
import dev.waymark.shared.FormId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import dev.waymark.shared.TaskId;
import java.time.Instant;
import java.util.Optional;

/**
 * A task that waits for somebody, as the engine holds it.
 *
 * @param step the id of the task in its diagram, such as {@code draft-plan}
 * @param germanName what the diagram calls it for those who read German, if it does
 * @param release the deployment that the conversation runs on
 * @param optional whether it sits under "If you like"
 */
public record OpenTask(
        TaskId id,
        String step,
        String name,
        Optional<String> germanName,
        ConversationId conversation,
        PersonId person,
        FormId form,
        ReleaseId release,
        Optional<Stage> stage,
        boolean optional,
        Instant since,
        Optional<Instant> due) {}
