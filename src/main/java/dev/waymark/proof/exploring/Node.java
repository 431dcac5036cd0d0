package dev.waymark.proof.exploring;

import dev.waymark.proof.reading.Element;
import dev.waymark.proof.reading.ElementType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One flow node of the composed release; a diagram that is called twice is there twice. */
public final class Node {

    /** The kinds of places that a token can be at. */
    static final int KINDS = 5;

    private final int index;
    private final Element element;
    private final Scope scope;
    private final Meaning meaning;
    private final List<Arc> outgoing = new ArrayList<>();
    private final List<Arc> incoming = new ArrayList<>();
    private final List<Node> boundaries = new ArrayList<>();
    private @Nullable Scope inner;
    private @Nullable Node host;
    private boolean aside;
    private boolean passing;
    private int number;

    /** What the vocabulary says about an element: its role, and the stage it belongs to (-1 for none). */
    public record Meaning(Role role, int stage, boolean ofStage) {}

    Node(int index, Element element, Scope scope, Meaning meaning) {
        this.index = index;
        this.element = element;
        this.scope = scope;
        this.meaning = meaning;
    }

    public int index() {
        return index;
    }

    public Element element() {
        return element;
    }

    public ElementType type() {
        return element.type();
    }

    public Scope scope() {
        return scope;
    }

    public Role role() {
        return meaning.role();
    }

    /** The stage that the element speaks of, as a number; -1 for none. */
    public int stage() {
        return meaning.stage();
    }

    /** Whether the stage is going on while the element is active; a step that only books a stage is not part of it. */
    public boolean isOfStage() {
        return meaning.ofStage() && meaning.stage() >= 0;
    }

    List<Arc> outgoing() {
        return outgoing;
    }

    List<Arc> incoming() {
        return incoming;
    }

    List<Node> boundaries() {
        return boundaries;
    }

    public @Nullable Scope inner() {
        return inner;
    }

    void contain(Scope scope) {
        inner = scope;
    }

    /** The activity that this boundary event sits on. */
    @Nullable
    Node host() {
        return host;
    }

    void attachTo(Node activity) {
        host = activity;
        activity.boundaries.add(this);
    }

    /** Which of the choices it is, from 1; 0 for everything else. */
    public int number() {
        return number;
    }

    void number(int asChoice) {
        number = asChoice;
    }

    /** Whether only branches that run beside the main course come here; several of them may be on their way at once. */
    boolean isAside() {
        return aside;
    }

    void putAside() {
        aside = true;
    }

    /**
     * Whether it lies beside the main course, nobody waits in it and it changes nothing: whether it is passed at once
     * or later makes no difference to anybody (decision record 0010).
     */
    public boolean isPassing() {
        return passing;
    }

    void passAtOnce() {
        passing = true;
    }

    int waiting() {
        return index * KINDS;
    }

    int before() {
        return index * KINDS + 1;
    }

    int after() {
        return index * KINDS + 2;
    }

    /** Marks a timer that has fired and does not fire again. */
    int fired() {
        return index * KINDS + 3;
    }

    /** Marks an end event that has been reached while other tokens were still on their way. */
    int ended() {
        return index * KINDS + 4;
    }

    @Override
    public String toString() {
        return element.id();
    }
}
