package dev.waymark.forms.ui;

import dev.waymark.forms.Options;
import dev.waymark.forms.Scene;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A field that offers answers to choose from. When the offer changes, what was chosen stays if it is still there. */
final class ChoiceWidget implements Widget {

    private final Options options;
    private final Words words;
    private final ChoiceField field;
    private final Map<String, String> offer = new LinkedHashMap<>();
    private Optional<Object> wanted = Optional.empty();
    private boolean offered;

    /** A Vaadin field with options, whatever its kind. */
    interface ChoiceField {

        Control<?> control();

        void offer(Collection<String> values);

        /** What of an answer is among the options. */
        Optional<Object> within(Object answer, Collection<String> values);

        Object nothing();
    }

    ChoiceWidget(Options options, Words words, Function<Map<String, String>, ChoiceField> kind) {
        this.options = options;
        this.words = words;
        this.field = kind.apply(offer);
    }

    @Override
    public Control<?> control() {
        return field.control();
    }

    @Override
    public void fill(Optional<Object> answer) {
        wanted = answer;
        if (offered) {
            choose();
        }
    }

    /** Before anything is offered, what was given still counts: the offer may depend on it. */
    @Override
    public Optional<Object> answer() {
        return offered ? control().answer() : wanted;
    }

    @Override
    public Object nothing() {
        return field.nothing();
    }

    @Override
    public void adapt(Scene scene, String row) {
        if (offered && options.expression().isEmpty() && options.hide().isEmpty()) {
            return;
        }
        var now = new LinkedHashMap<String, String>();
        scene.options(options, row).forEach(option -> now.put(option.value(), words.of(option.label(), scene, row)));
        if (offered && now.equals(offer)) {
            return;
        }
        wanted = answer();
        offer.clear();
        offer.putAll(now);
        field.offer(offer.keySet());
        offered = true;
        choose();
    }

    private void choose() {
        control().fill(wanted.flatMap(answer -> field.within(answer, offer.keySet())));
    }
}
