package dev.waymark.conversations;

import dev.waymark.forms.Answers;
import dev.waymark.shared.Stage;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads from answers which parts somebody offers, asks for or chooses. */
public final class Parts {

    private static final Map<String, Stage> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("lifeStory", Stage.STORY);
        FIELDS.put("visions", Stage.VISION);
        FIELDS.put("actionPlan", Stage.PLAN);
        FIELDS.put("reviews", Stage.REVIEW);
    }

    private static final Map<String, Stage> OPTIONS = Map.of(
            "LIFE_STORY", Stage.STORY,
            "VISIONS", Stage.VISION,
            "ACTION_PLAN", Stage.PLAN,
            "REVIEWS", Stage.REVIEW);

    private Parts() {}

    static Stage stage(String option) {
        var stage = OPTIONS.get(option);
        return stage == null ? new Stage(option) : stage;
    }

    static String option(Stage stage) {
        return OPTIONS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(stage))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(stage.name());
    }

    /** The parts of a request (F02). Looks back need a plan, so without one they fall away. */
    static Map<Stage, Mode> asked(Answers accepted) {
        var parts = new LinkedHashMap<Stage, Mode>();
        for (var row : accepted.rows("parts")) {
            row.text("stage")
                    .ifPresent(option -> parts.put(
                            stage(option),
                            row.text("mode").filter("NOTES"::equals).isPresent() ? Mode.NOTES : Mode.TALK_ONLY));
        }
        return withoutLooseReviews(parts);
    }

    /** The parts of a choice (F04): whatever is not a yes is nothing at all. */
    public static Map<Stage, Mode> chosen(Answers accepted) {
        var parts = new LinkedHashMap<Stage, Mode>();
        FIELDS.forEach((field, stage) -> accepted.text(field).ifPresent(answer -> {
            if (answer.startsWith("YES")) {
                parts.put(stage, answer.equals("YES_NOTES") ? Mode.NOTES : Mode.TALK_ONLY);
            }
        }));
        return withoutLooseReviews(parts);
    }

    private static Map<Stage, Mode> withoutLooseReviews(Map<Stage, Mode> parts) {
        if (!parts.containsKey(Stage.PLAN)) {
            parts.remove(Stage.REVIEW);
        }
        return parts;
    }
}
