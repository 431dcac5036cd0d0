package dev.waymark.forms.ui;

import com.vaadin.flow.component.Component;
import dev.waymark.forms.Scene;
import java.util.List;
import java.util.Optional;

/** The field for one kind of input. */
interface Widget {

    Control<?> control();

    default void fill(Optional<Object> answer) {
        control().fill(answer);
    }

    default Optional<Object> answer() {
        return control().answer();
    }

    /** How it is written that somebody took away what was there by default. */
    default Object nothing() {
        return "";
    }

    /** Follows what depends on other answers: options, limits, counts. */
    default void adapt(Scene scene, String row) {}

    /** What stands between a hint and the readers, under the field. */
    default List<Component> notes() {
        return List.of();
    }

    /** The message for something typed of which no value could be made. */
    default String unreadableKey() {
        return "forms.notUnderstood";
    }
}
