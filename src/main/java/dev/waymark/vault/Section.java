package dev.waymark.vault;

import dev.waymark.shared.Stage;
import java.util.Optional;
import java.util.Set;

/**
 * Which of an owner's entries are read at once; its name is what the reader log keeps.
 *
 * @param kinds empty for every kind
 */
public record Section(String name, Optional<Stage> stage, Set<String> kinds) {

    private static final int LONGEST_NAME = 60;

    public Section {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A section has a name of at most %d letters".formatted(LONGEST_NAME));
        }
        kinds = Set.copyOf(kinds);
    }

    public static Section everything() {
        return new Section("EVERYTHING", Optional.empty(), Set.of());
    }

    public static Section of(Stage stage) {
        return new Section(stage.name(), Optional.of(stage), Set.of());
    }

    public static Section ofKinds(String name, String... kinds) {
        return new Section(name, Optional.empty(), Set.of(kinds));
    }
}
