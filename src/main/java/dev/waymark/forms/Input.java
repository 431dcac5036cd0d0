package dev.waymark.forms;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A component that takes an answer. */
public sealed interface Input extends Component
        permits TextInput, NumberInput, DateInput, CheckboxInput, ChoiceInput, SeveralInput {

    Field field();

    default String key() {
        return field().key();
    }

    /**
     * Checks one answer and brings it into its proper shape. Nothing answered gives nothing and is no finding here:
     * whether an answer is required is asked for all inputs alike.
     */
    Optional<Object> accept(@Nullable Object given, Reception reception);
}
