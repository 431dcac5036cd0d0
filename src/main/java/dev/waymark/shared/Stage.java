package dev.waymark.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One part of a conversation, by the name that diagrams give it; HR may add its own in capitals. */
public record Stage(String name) {

    // Before the stages: making one needs it.
    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9_]{0,29}");

    public static final Stage STORY = new Stage("STORY");
    public static final Stage VISION = new Stage("VISION");
    public static final Stage PLAN = new Stage("PLAN");
    public static final Stage REVIEW = new Stage("REVIEW");

    /** The stages of the method, in the order in which they are offered. */
    public static final List<Stage> OF_THE_METHOD = List.of(STORY, VISION, PLAN, REVIEW);

    public Stage {
        if (!CAPITALS.matcher(name).matches()) {
            throw new IllegalArgumentException("A stage is named in capitals, like STORY or MEET_A_MENTOR");
        }
    }

    /** As they are offered: those of the method first, HR's own behind them. */
    public static final Comparator<Stage> IN_ORDER = Comparator.comparingInt(Stage::place);

    /** What a file calls a stage, if it is the name of one. */
    public static Optional<Stage> find(String name) {
        return CAPITALS.matcher(name).matches() ? Optional.of(new Stage(name)) : Optional.empty();
    }

    private static int place(Stage stage) {
        var place = OF_THE_METHOD.indexOf(stage);
        return place < 0 ? OF_THE_METHOD.size() : place;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Keeps the name of the stage as plain text in a column. */
    @Converter(autoApply = true)
    static class AsText implements AttributeConverter<Stage, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Stage stage) {
            return stage == null ? null : stage.name();
        }

        @Override
        public @Nullable Stage convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new Stage(text);
        }
    }
}
