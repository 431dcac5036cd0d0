package dev.waymark.modeling.release.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.waymark.engine.ChangeNote;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.release.DraftReleases;
import dev.waymark.modeling.release.Terms;
import dev.waymark.ui.Moments;
import java.time.Instant;
import java.util.Optional;

/** What HR says about a release before it can come about: its words, its day, and what running conversations do. */
class ProposeForm extends Div {

    private final transient ReleaseDesk desk;
    private final transient Moments moments;
    private final transient Draft draft;
    private final transient Runnable again;
    private final ReleaseProblem problem;
    private final TextField name = new TextField(getTranslation("release.name.label"));
    private final TextArea english = note("editor.draft.note.en");
    private final TextArea german = note("editor.draft.note.de");
    private final RadioButtonGroup<Boolean> running = new RadioButtonGroup<>();
    private final RadioButtonGroup<Boolean> from = new RadioButtonGroup<>();
    private final DateTimePicker day = new DateTimePicker();

    ProposeForm(ReleaseDesk desk, Moments moments, Draft draft, Runnable again) {
        this.desk = desk;
        this.moments = moments;
        this.draft = draft;
        this.again = again;
        this.problem = new ReleaseProblem(desk, draft, again);
        add(words(), running(), from(), second());
    }

    private Section words() {
        name.setValue(draft.name());
        name.setMinLength(DraftReleases.SHORTEST_NAME);
        name.setMaxLength(Draft.LONGEST_NAME);
        english.setValue(draft.changeNote().english());
        german.setValue(draft.changeNote().german());
        german.setHelperText(getTranslation("release.words.help", DraftReleases.SHORTEST_NOTE));
        var words = new Section(new H2(getTranslation("release.words")), name, english, german);
        words.addClassName("draft-words");
        return words;
    }

    private Section running() {
        running.setItems(false, true);
        running.setItemLabelGenerator(
                offers -> getTranslation(offers ? "release.running.offer" : "release.running.leave"));
        running.setValue(false);
        running.setAriaLabel(getTranslation("release.step.running"));
        running.addThemeName("vertical");
        running.setHelperText(getTranslation("release.running.help"));
        return new Section(new H2(getTranslation("release.step.running")), running);
    }

    private Section from() {
        from.setItems(true, false);
        from.setItemLabelGenerator(now -> getTranslation(now ? "release.from.now" : "release.from.day"));
        from.setValue(true);
        from.setAriaLabel(getTranslation("release.step.from"));
        from.addThemeName("vertical");
        day.setLabel(getTranslation("release.from.label"));
        day.setLocale(getLocale());
        day.setVisible(false);
        from.addValueChangeListener(change -> day.setVisible(!change.getValue()));
        return new Section(new H2(getTranslation("release.step.from")), from, day);
    }

    private Section second() {
        var others = desk.secondPeople(draft);
        var alone = others.isEmpty();
        var go = new Button(getTranslation(alone ? "release.do" : "release.propose"), click -> go(alone));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(go);
        row.addClassName("button-row");
        var who = alone
                ? getTranslation("release.second.nobody")
                : getTranslation("release.second.somebody", String.join(", ", others));
        return new Section(new H2(getTranslation("release.step.second")), new Paragraph(who), problem, row);
    }

    private void go(boolean alone) {
        if (!from.getValue() && !isAhead()) {
            day.setErrorMessage(getTranslation("release.from.ahead"));
            day.setInvalid(true);
            return;
        }
        problem.attempt(() -> {
            var described =
                    desk.describe(draft, name.getValue(), new ChangeNote(english.getValue(), german.getValue()));
            if (alone) {
                ReleaseProblem.open(desk.releaseAlone(described, terms()));
            } else {
                desk.propose(described, terms());
                again.run();
            }
        });
    }

    private boolean isAhead() {
        return day.getOptionalValue()
                .filter(moment -> moment.toLocalDate().isAfter(moments.today().minusDays(1)))
                .isPresent();
    }

    private Terms terms() {
        var chosen = from.getValue()
                ? Optional.<Instant>empty()
                : day.getOptionalValue()
                        .map(moment -> moment.atZone(moments.zone()).toInstant());
        return new Terms(chosen, running.getValue());
    }

    private TextArea note(String key) {
        var note = new TextArea(getTranslation(key));
        note.setMaxLength(Draft.LONGEST_NOTE);
        note.setWidthFull();
        return note;
    }
}
