package dev.waymark.proof.exploring;

import dev.waymark.proof.reading.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The inside of a process, a subprocess or a called process; it lives as long as a token is in it. */
public final class Scope {

    private final Element element;
    private final @Nullable Node owner;
    private final int depth;
    private final List<Node> starts = new ArrayList<>();
    private final List<Node> eventSubProcesses = new ArrayList<>();

    Scope(Element element, @Nullable Node owner) {
        this.element = element;
        this.owner = owner;
        this.depth = owner == null ? 0 : owner.scope().depth + 1;
    }

    public Element element() {
        return element;
    }

    /** The activity whose inside this is; {@code null} for the outermost process. */
    public @Nullable Node owner() {
        return owner;
    }

    boolean isRoot() {
        return owner == null;
    }

    List<Node> starts() {
        return starts;
    }

    List<Node> eventSubProcesses() {
        return eventSubProcesses;
    }

    /** Whether {@code node} stands inside, however deep. */
    boolean holds(Node node) {
        var scope = node.scope();
        while (scope.depth > depth && scope.owner != null) {
            scope = scope.owner.scope();
        }
        return scope == this;
    }
}
