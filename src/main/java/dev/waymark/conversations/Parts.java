package dev.waymark.conversations;

import dev.waymark.forms.Answers;
import dev.waymark.forms.Form;
import dev.waymark.forms.Input;
import dev.waymark.forms.Wording;
import dev.waymark.shared.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a conversation as a form asks about them, so that a part of HR's own needs no Java. A field of the choice
 * (F04) says in its property {@code stage} which part it stands for, and its label is the name of that part. An option in
 * other forms (F01, F02) says so in {@code stage.option.…}; without that its value is the name of the stage.
 */
public final class Parts {

    private static final String STAGE = "stage";

    private final Form form;

    public Parts(Form form) {
        this.form = form;
    }

    /** In the order of the form, each with the name it has there. */
    public Map<Stage, Wording> names() {
        var names = new LinkedHashMap<Stage, Wording>();
        form.inputs().forEach(input -> stageOf(input)
                .ifPresent(stage -> names.put(stage, input.head().label())));
        return names;
    }

    public List<Stage> all() {
        return List.copyOf(names().keySet());
    }

    /** What a manager offers (F01). */
    public List<Stage> offered(Answers accepted) {
        return accepted.texts("stages").stream()
                .flatMap(option -> stageOf("stages", option).stream())
                .toList();
    }

    /** The parts of a request (F02). Looks back need a plan, so without one they fall away. */
    public Map<Stage, Mode> asked(Answers accepted) {
        var parts = new LinkedHashMap<Stage, Mode>();
        for (var row : accepted.rows("parts")) {
            var mode = row.text("mode").filter("NOTES"::equals).isPresent() ? Mode.NOTES : Mode.TALK_ONLY;
            row.text(STAGE).flatMap(option -> stageOf(STAGE, option)).ifPresent(stage -> parts.put(stage, mode));
        }
        return withoutLooseReviews(parts);
    }

    /** The parts of a choice (F04): whatever is not a yes is nothing at all. */
    public Map<Stage, Mode> chosen(Answers accepted) {
        var parts = new LinkedHashMap<Stage, Mode>();
        form.inputs().forEach(input -> stageOf(input).ifPresent(stage -> accepted.text(input.key())
                .filter(answer -> answer.startsWith("YES"))
                .ifPresent(answer -> parts.put(stage, answer.equals("YES_NOTES") ? Mode.NOTES : Mode.TALK_ONLY))));
        return withoutLooseReviews(parts);
    }

    public static Optional<Stage> stageOf(Input input) {
        return Optional.ofNullable(input.head().properties().get(STAGE)).flatMap(Stage::find);
    }

    private Optional<Stage> stageOf(String field, String option) {
        return form.inputs()
                .filter(input -> input.key().equals(field))
                .flatMap(input -> Optional.ofNullable(input.head().properties().get("stage.option." + option)).stream())
                .findFirst()
                .or(() -> Optional.of(option))
                .flatMap(Stage::find);
    }

    private static Map<Stage, Mode> withoutLooseReviews(Map<Stage, Mode> parts) {
        if (!parts.containsKey(Stage.PLAN)) {
            parts.remove(Stage.REVIEW);
        }
        return parts;
    }
}
