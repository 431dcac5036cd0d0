package dev.waymark.modeling.policy.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.waymark.policies.FixedSentence;
import dev.waymark.policies.Wordings;
import dev.waymark.ui.Moments;
import java.util.Locale;

/** One sentence as it is read now in both languages, the form to word it otherwise, and how it was worded before. */
class SentenceCard extends Div {

    private final FixedSentence sentence;
    private final transient PolicyDesk desk;
    private final transient Moments moments;
    private final Div now = new Div();
    private final Div before = new Div();

    SentenceCard(FixedSentence sentence, PolicyDesk desk, Moments moments) {
        this.sentence = sentence;
        this.desk = desk;
        this.moments = moments;
        addClassNames("card", "policy");
        var name = getTranslation("policies.sentence." + sentence);
        add(new H3(name), new Paragraph(getTranslation("policies.sentence." + sentence + ".when")), now);
        if (desk.setsHere()) {
            var change = new Details(getTranslation("policies.sentence.change", name));
            change.add(new SentenceForm(sentence, name, desk, this::refresh));
            add(change);
        }
        add(before);
        refresh();
    }

    private void refresh() {
        var words = desk.words(sentence);
        now.removeAll();
        now.add(
                read(SampleNames.in(words.english(), Locale.ENGLISH), Locale.ENGLISH),
                read(SampleNames.in(words.german(), Locale.GERMAN), Locale.GERMAN));
        before.removeAll();
        var history = desk.history(sentence);
        if (!history.isEmpty()) {
            before.add(new ChangesBefore(history.stream().map(this::line).toList()));
        }
    }

    private String line(Wordings.Change change) {
        var by = desk.nameOf(change.by());
        var at = moments.moment(change.at());
        return change.words()
                .map(words -> getTranslation("policies.history.words", by, at, words.english(), words.german()))
                .orElseGet(() -> getTranslation("policies.history.shipped", by, at));
    }

    static Paragraph read(String text, Locale language) {
        var read = new Paragraph(text);
        read.addClassName("sentence-read");
        read.getElement().setAttribute("lang", language.getLanguage());
        return read;
    }
}
