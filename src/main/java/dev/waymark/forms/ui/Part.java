package dev.waymark.forms.ui;

import com.vaadin.flow.component.Component;
import dev.waymark.forms.Answers;
import dev.waymark.forms.Scene;
import java.util.Map;
import java.util.stream.Stream;

/** One shown component of a form. It is built once; what changes later is only what it shows. */
interface Part {

    Component view();

    /** Shows or hides itself and brings its texts up to date. */
    void refresh(Scene scene, Place place);

    /** Takes over what was answered before. */
    default void fill(Answers given) {}

    /** Adds its answers, hidden ones too, because they may come back. */
    default void collect(Map<String, Object> answers) {}

    /** What in it can be answered, and so be wrong. */
    default Stream<Answerable> answerables() {
        return Stream.empty();
    }

    /** Whether there is anything of it to see. */
    default boolean shown() {
        return view().isVisible();
    }
}
