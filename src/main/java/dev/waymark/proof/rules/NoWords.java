package dev.waymark.proof.rules;

import dev.waymark.proof.exploring.Composition;
import dev.waymark.proof.exploring.Node;
import dev.waymark.proof.exploring.Role;
import dev.waymark.proof.reading.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Diagrams that know nothing of Waymark's vocabulary. */
public final class NoWords implements Composition.Words {

    @Override
    public List<String> stages() {
        return List.of();
    }

    @Override
    public Node.Meaning meaningOf(Element element, @Nullable Node around) {
        return new Node.Meaning(Role.NONE, -1, false);
    }
}
