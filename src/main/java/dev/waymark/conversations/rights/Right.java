package dev.waymark.conversations.rights;

import dev.waymark.conversations.State;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * One line of the matrix: in which states an act is granted to whom.
 *
 * @param useCase the class and method that do it
 */
record Right(Act act, Map<Relation, Set<State>> granted, String useCase) {

    Right {
        granted = new EnumMap<>(granted);
        for (var relation : granted.keySet()) {
            if (!relation.isOneOfTheTwo() && !granted.get(relation).isEmpty()) {
                throw new IllegalArgumentException(
                        "\"%s\" is granted to somebody who is not one of the two: %s. Only the two reach a conversation; put a - there"
                                .formatted(MatrixFile.words(act), MatrixFile.words(relation)));
            }
        }
    }

    Set<State> granted(Relation relation) {
        return granted.getOrDefault(relation, Set.of());
    }
}
