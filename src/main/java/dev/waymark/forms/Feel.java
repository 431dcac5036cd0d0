package dev.waymark.forms;

import dev.waymark.engine.FeelExpression;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An expression of a form, in the engine's FEEL. What cannot be worked out is nothing, as in form-js. */
public final class Feel {

    static final Feel ALWAYS = new Feel("true");

    private static final int LONGEST = 1000;

    private final String source;
    private volatile @Nullable FeelExpression parsed;

    private Feel(String source) {
        this.source = source;
    }

    /** The expression without the leading {@code =} of form files. */
    static Feel of(String text) {
        return new Feel(text.startsWith("=") ? text.substring(1) : text);
    }

    /** Loads FEEL beside other work, for whoever knows that many expressions follow. */
    static void prepare() {
        var loading = new Thread(ALWAYS::flaw, "feel");
        loading.setDaemon(true);
        loading.start();
    }

    /** Why this is no expression, or nothing if it is one. */
    Optional<String> flaw() {
        if (source.isBlank()) {
            return Optional.of("The expression is empty.");
        }
        if (source.length() > LONGEST) {
            return Optional.of("The expression is longer than " + LONGEST + " characters.");
        }
        return FeelBrackets.flaw(source).or(() -> FeelLimits.flaw(source)).or(this::flawOfSyntax);
    }

    private Optional<String> flawOfSyntax() {
        try {
            return expression().isUnderstood()
                    ? Optional.empty()
                    : Optional.of("The expression cannot be understood: " + shortened(source));
        } catch (RuntimeException | StackOverflowError unreadable) {
            return Optional.of("The expression is too complicated.");
        }
    }

    /** What the expression gives for these values; nothing if it gives null, asks too much or cannot be worked out. */
    public Optional<Object> evaluate(Map<String, Object> values) {
        try {
            if (parsed == null && FeelLimits.flaw(source).isPresent()) {
                return Optional.empty();
            }
            return expression().evaluate(values);
        } catch (RuntimeException | StackOverflowError unworkable) {
            return Optional.empty();
        }
    }

    /** Whether the expression gives a plain yes. */
    public boolean holds(Map<String, Object> values) {
        return this == ALWAYS || evaluate(values).filter(Boolean.TRUE::equals).isPresent();
    }

    public String source() {
        return source;
    }

    private FeelExpression expression() {
        var known = parsed;
        if (known == null) {
            known = FeelExpression.parse(source);
            parsed = known;
        }
        return known;
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + " …" : text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Feel feel && feel.source.equals(source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return "=" + source;
    }
}
