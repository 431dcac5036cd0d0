package dev.waymark.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.waymark.forms.Scene;
import dev.waymark.forms.TextInput;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A field for one or several lines of text; it counts the characters where there is a limit and it matters. */
final class TextWidget implements Widget {

    /** Short enough that a draft is saved within two seconds. */
    static final int CHANGES_EVERY_MS = 700;

    private static final double NEARLY_FULL = 0.8;

    private final TextInput input;
    private final Words words;
    private final Span count = new Span();
    private final Control<String> control;

    TextWidget(TextInput input, Words words) {
        this.input = input;
        this.words = words;
        count.addClassName("form-count");
        control = input.severalLines() ? control(area()) : control(new TextField());
    }

    private static TextArea area() {
        var area = new TextArea();
        area.setMinRows(3);
        return area;
    }

    private static <C extends Component & InputField<?, String> & HasValidationProperties & HasValueChangeMode>
            Control<String> control(C field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(CHANGES_EVERY_MS);
        return new Control<>(field, TextWidget::text, text -> text);
    }

    static Optional<String> text(Object given) {
        if (given instanceof BigDecimal number) {
            return Optional.of(number.toPlainString());
        }
        return given instanceof String text ? Optional.of(text) : Optional.empty();
    }

    @Override
    public Control<?> control() {
        return control;
    }

    @Override
    public List<Component> notes() {
        return List.of(count);
    }

    @Override
    public void adapt(Scene scene, String row) {
        var limit = input.maxLength().flatMap(most -> most.number().or(() -> most.expression()
                .flatMap(feel -> scene.value(feel, row))
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)));
        var length =
                control.answer().map(Object::toString).map(TextWidget::length).orElse(0);
        var worthCounting =
                limit.map(BigDecimal::intValue).filter(most -> input.severalLines() || length > most * NEARLY_FULL);
        count.setVisible(worthCounting.isPresent());
        worthCounting.ifPresent(most -> count.setText(
                length <= most
                        ? words.text("forms.count", length, most)
                        : words.text("forms.countOver", length - most, most)));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
