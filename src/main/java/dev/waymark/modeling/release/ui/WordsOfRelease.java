package dev.waymark.modeling.release.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.waymark.engine.ChangeNote;

/** What employees will read about a release, in both languages, to be looked at by a second person. */
class WordsOfRelease extends Section {

    WordsOfRelease(ChangeNote note) {
        add(new H2(getTranslation("release.words")));
        add(new H3(getTranslation("release.words.en")), words(note.english(), "en"));
        add(new H3(getTranslation("release.words.de")), words(note.german(), "de"));
    }

    private Paragraph words(String text, String language) {
        var words = new Paragraph(text.isEmpty() ? "–" : text);
        words.addClassName("plain-text");
        words.getElement().setAttribute("lang", language);
        return words;
    }
}
