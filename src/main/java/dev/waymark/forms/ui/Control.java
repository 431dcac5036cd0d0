package dev.waymark.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One Vaadin field, and how its value and an answer become each other. What nobody touched stays as it was given. */
final class Control<T> {

    private final Component component;
    private final InputField<?, T> field;
    private final HasValidationProperties validation;
    private final Function<Object, Optional<T>> reading;
    private final Function<T, Object> writing;
    private @Nullable Object given;
    private @Nullable T shown;

    <C extends Component & InputField<?, T> & HasValidationProperties> Control(
            C field, Function<Object, Optional<T>> reading, Function<T, Object> writing) {
        this.component = field;
        this.field = field;
        this.validation = field;
        this.reading = reading;
        this.writing = writing;
        field.setManualValidation(true);
        field.setWidthFull();
    }

    Component component() {
        return component;
    }

    void fill(Optional<Object> answer) {
        var value = answer.flatMap(reading);
        if (value.isEmpty()) {
            given = null;
            field.clear();
            return;
        }
        field.setValue(value.get());
        given = answer.get();
        shown = field.getValue();
    }

    Optional<Object> answer() {
        if (field.isEmpty()) {
            return Optional.empty();
        }
        var value = field.getValue();
        return Optional.of(given != null && value.equals(shown) ? given : writing.apply(value));
    }

    void onChange(Runnable listener) {
        field.addValueChangeListener(change -> listener.run());
    }

    void label(String text, String fullName) {
        if (text.equals(field.getLabel())) {
            return;
        }
        field.setLabel(text);
        if (text.isEmpty() && component instanceof HasAriaLabel named) {
            named.setAriaLabel(fullName);
        }
    }

    /** What stands under the field and is read out with it. */
    void under(Div lines) {
        field.setHelperComponent(lines);
    }

    /** Of several boxes nobody is told aloud that they are required: a group cannot be. What is optional says so. */
    void require(boolean required) {
        var isGroup = component instanceof CheckboxGroup || component instanceof DateTimePicker;
        if (!isGroup && required != field.isRequiredIndicatorVisible()) {
            field.setRequiredIndicatorVisible(required);
        }
    }

    /** Only when it changes: fields with options build all their options anew. */
    void lock(boolean locked) {
        if (locked != field.isReadOnly()) {
            field.setReadOnly(locked);
        }
    }

    void showProblem(String message) {
        validation.setErrorMessage(message);
        validation.setInvalid(true);
    }

    void clearProblem() {
        validation.setInvalid(false);
    }

    /** Whether something was typed of which no value could be made. */
    boolean unreadable() {
        return field.isEmpty() && component instanceof HasValidator<?> validator && refuses(validator);
    }

    private <V> boolean refuses(HasValidator<V> validator) {
        return validator
                .getDefaultValidator()
                .apply(null, new ValueContext(component))
                .isError();
    }

    void focus() {
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            component
                    .getElement()
                    .executeJs("(this.querySelector('vaadin-radio-button, vaadin-checkbox') || this).focus()");
        }
    }
}
