package dev.waymark.modeling.ui;

import dev.waymark.shared.Stage;
import java.util.Locale;
import java.util.Optional;

/** The name of a stage as somebody types it: “Meet a mentor” is MEET_A_MENTOR. */
final class StageName {

    private StageName() {}

    static Optional<String> of(String typed) {
        try {
            var capitals = typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
            return Optional.of(new Stage(capitals).name());
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }
}
