package dev.waymark.modeling.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.waymark.modeling.FileName;
import dev.waymark.modeling.check.DraftProof;
import dev.waymark.modeling.check.Remark;
import dev.waymark.proof.PathStep;
import dev.waymark.proof.RuleResult;
import dev.waymark.proof.Sentence;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

/** What keeps the draft from being released: each with what could happen to a person, where it is and how to mend it. */
class RemarksPanel extends Section {

    /** What the editor around it does. */
    interface Actions {

        /** Brings the place into sight. */
        void show(Remark remark);

        /** Walks the way there. */
        void play(Remark remark);
    }

    private static final int MOST_SHOWN = 60;

    private final transient RemarkWords words = new RemarkWords();
    private final transient Actions actions;
    private final FileName file;
    private final H2 title = new H2(getTranslation("editor.remarks"));
    private final Paragraph verdict = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final List<ListItem> items = new ArrayList<>();

    RemarksPanel(FileName file, Actions actions) {
        this.file = file;
        this.actions = actions;
        addClassName("remarks");
        verdict.getElement().setAttribute("role", "status");
        verdict.addClassName("remarks-verdict");
        list.addClassName("remark-list");
        add(title, verdict, list);
        waiting();
    }

    final void waiting() {
        verdict.setText(getTranslation("editor.remarks.checking"));
    }

    /** The line is full; the next change asks again. */
    void busy() {
        verdict.setText(getTranslation("editor.remarks.busy"));
    }

    /** Shows what was found and answers it in the order in which it is shown, those about this file first. */
    List<Remark> show(DraftProof proof) {
        var remarks = new ArrayList<>(proof.remarks());
        remarks.sort((one, other) -> Boolean.compare(isHere(other), isHere(one)));
        list.removeAll();
        items.clear();
        remarks.stream().limit(MOST_SHOWN).map(this::item).forEach(items::add);
        items.forEach(list::add);
        tell(proof, remarks.size());
        return remarks;
    }

    /** Leads the eyes and the keyboard to a remark. */
    void point(int number) {
        if (number >= 0 && number < items.size()) {
            items.get(number)
                    .getElement()
                    .executeJs("this.scrollIntoView({block: 'center'}); this.querySelector('vaadin-button')?.focus()");
        }
    }

    private void tell(DraftProof proof, int remarks) {
        var states = NumberFormat.getIntegerInstance(getLocale())
                .format(proof.proof().states());
        verdict.setClassName("remarks-good", remarks == 0 && proof.proof().allowsRelease());
        if (proof.proof().allowsRelease()) {
            verdict.setText(getTranslation("editor.remarks.proven", states));
        } else if (remarks == 0) {
            verdict.setText(getTranslation("editor.remarks.open", openWhy(proof)));
        } else {
            verdict.setText(getTranslation("editor.remarks.some", remarks));
        }
    }

    private static String openWhy(DraftProof proof) {
        return proof.proof().rules().stream()
                .map(RuleResult::message)
                .filter(message -> !message.isEmpty())
                .findFirst()
                .map(message -> Sentence.in(UI.getCurrent().getLocale(), message))
                .orElse("");
    }

    private ListItem item(Remark remark) {
        var item = new ListItem(heading(remark), new Paragraph(words.sentence(remark)), where(remark));
        item.addClassName("card");
        item.add(why(remark), buttons(remark));
        return item;
    }

    private Span heading(Remark remark) {
        var heading = new Span(words.title(remark.rule()));
        heading.addClassName("remark-title");
        return heading;
    }

    private Paragraph where(Remark remark) {
        var where = new Paragraph();
        where.addClassName("remark-where");
        var way = remark.path().stream().map(PathStep::name).toList();
        if (remark.hasPath()) {
            where.setText(getTranslation("editor.remark.way", String.join(" → ", way)));
        } else if (isHere(remark)) {
            where.setText(remark.line() > 0 ? getTranslation("editor.remark.line", remark.line()) : "");
        } else {
            where.setText(getTranslation("editor.remark.elsewhere", simple(remark.file()), remark.line()));
        }
        where.setVisible(!where.getText().isEmpty());
        return where;
    }

    private Details why(Remark remark) {
        return new Details(
                getTranslation("editor.remark.why"),
                new Paragraph(words.whatCouldHappen(remark.rule())),
                new Paragraph(words.howToMend(remark.rule())));
    }

    private Div buttons(Remark remark) {
        var row = new Div();
        row.addClassName("button-row");
        var at = words.title(remark.rule());
        if (isHere(remark) && !remark.element().isEmpty()) {
            row.add(button("editor.remark.show", at, () -> actions.show(remark)));
        }
        if (remark.hasPath()) {
            row.add(button("editor.remark.play", at, () -> actions.play(remark)));
        }
        return row;
    }

    private Button button(String key, String at, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + at);
        return button;
    }

    private boolean isHere(Remark remark) {
        return remark.file().equals(file.path());
    }

    static String simple(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
