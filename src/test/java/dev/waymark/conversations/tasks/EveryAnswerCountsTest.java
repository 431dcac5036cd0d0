package dev.waymark.conversations.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.forms.Component;
import dev.waymark.forms.Form;
import dev.waymark.forms.Group;
import dev.waymark.forms.Input;
import dev.waymark.forms.RepeatingRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody is asked for nothing: an answer is kept as an entry or in the entry of its row, asked for by diagrams, names a
 * stage, or is read by the class that stands here beside it.
 */
class EveryAnswerCountsTest {

    private static final Map<String, String> READ_BY = Map.ofEntries(
            Map.entry("ask.manager", "AskForConversation"),
            Map.entry("ask.parts.stage", "Parts"),
            Map.entry("ask.parts.mode", "Parts"),
            Map.entry("choose.storyScope", "RequestOutcomes"),
            Map.entry("choose.discreetCalendar", "RequestOutcomes"),
            Map.entry("invite.employee", "Invite"),
            Map.entry("invite.employees", "Invite"),
            Map.entry("invite.firstWeek", "Invite"),
            Map.entry("invite.length", "Invite"),
            Map.entry("invite.stages", "Parts"),
            Map.entry("meet.slots.start", "TalkOutcomes"),
            Map.entry("meet.pick", "TalkOutcomes"),
            Map.entry("next.useful", "ReviewOutcomes"),
            Map.entry("plan.horizon", "PlanOutcomes"),
            Map.entry("plan.direction", "PlanOutcomes"),
            Map.entry("replyRequest.laterDate", "RequestOutcomes"),
            Map.entry("replyRequest.other", "RequestOutcomes"),
            Map.entry("settle.items.decision", "PlanOutcomes"),
            Map.entry("settle.items.title", "PlanOutcomes"),
            Map.entry("settle.items.by", "PlanOutcomes"),
            Map.entry("valuesCheck.items.decision", "ValuesOutcome"),
            Map.entry("valuesCheck.items.name", "ValuesOutcome"),
            Map.entry("valuesCheck.items.text", "ValuesOutcome"),
            Map.entry("valuesCheck.shareList", "ValuesOutcome"),
            Map.entry("wayOn.person", "RequestOutcomes"));

    /** Asked on pages and in dialogs of their own: they may come at any moment and belong to no task (F04, F17, F18, F19). */
    private static final List<String> IN_DIALOGS = List.of(
            "choose.deliver",
            "pause.until",
            "remove.entries",
            "remove.scope",
            "remove.topic",
            "remove.boundary",
            "remove.tell",
            "remove.labelForManager",
            "withdraw.downloadFirst",
            "withdraw.leaveTodos");

    /** A promise: without the tick the form is not accepted, and that is all. */
    private static final List<String> PROMISES = List.of("ack", "ackFree", "ackPaper");

    @ParameterizedTest
    @MethodSource("forms")
    void isKeptOrDecidesSomething(Path file) throws IOException {
        var form = Form.read(Files.readAllBytes(file)).require();
        var lost = new ArrayList<String>();
        find(form.components(), file.getFileName().toString().replace(".form", ""), false, lost);

        assertThat(lost).isEmpty();
    }

    @Test
    void isReadUnderItsKeyByTheClassThatIsNamedForIt() throws IOException {
        var sources = sources();

        assertThat(READ_BY).allSatisfy((field, reader) -> assertThat(sources.get(reader + ".java"))
                .content()
                .contains('"' + field.substring(field.lastIndexOf('.') + 1) + '"'));
    }

    private static Map<String, Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/dev/waymark/conversations"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString(), file -> file));
        }
    }

    private static void find(List<Component> components, String place, boolean kept, List<String> lost) {
        for (var component : components) {
            if (component instanceof Group group) {
                find(group.components(), place, kept, lost);
            } else if (component instanceof RepeatingRows rows) {
                var inEntry = kept || rows.entry().isPresent();
                find(rows.components(), place + "." + rows.key(), inEntry, lost);
            } else if (component instanceof Input input && !kept && !counts(input, place)) {
                lost.add(place + "." + input.key());
            }
        }
    }

    private static boolean counts(Input input, String place) {
        var field = place + "." + input.key();
        return input.field().entry().isPresent()
                || input.field().decision()
                || input.head().properties().containsKey("stage")
                || PROMISES.contains(input.key()) && input.field().required()
                || READ_BY.containsKey(field)
                || IN_DIALOGS.contains(field);
    }

    static List<Path> forms() throws IOException {
        try (var files = Files.list(Path.of("forms"))) {
            return files.sorted().toList();
        }
    }
}
