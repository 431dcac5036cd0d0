package dev.waymark.conversations.ui.tasks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.waymark.forms.AnswerFinding;
import dev.waymark.forms.Answers;
import dev.waymark.forms.ui.FormFields;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A form page by page, then the answers to read once more, then the one button that does something. */
public class Questionnaire extends Div {

    private final FormFields fields;
    private final transient Function<Answers, String> deed;
    private final transient BiConsumer<Questionnaire, Answers> handIn;
    private final Paragraph step = new Paragraph();
    private final Button back = new Button(getTranslation("conversations.task.back"), click -> goBack());
    private final Button goOn = new Button("", click -> goOn());
    private final Div asking;
    private final Div checking = new Div();

    public Questionnaire(FormFields fields, Function<Answers, String> deed, BiConsumer<Questionnaire, Answers> handIn) {
        this.fields = fields;
        this.deed = deed;
        this.handIn = handIn;
        step.addClassNames("step", "hint");
        goOn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        asking = new Div(step, fields, row(goOn, back));
        checking.setVisible(false);
        add(asking, checking);
        fields.pages().onChange(this::tellWhere);
        tellWhere();
    }

    /** Goes back to the form and shows why its answers are not accepted. */
    public void show(List<AnswerFinding> findings) {
        showFields();
        fields.show(findings);
    }

    private void tellWhere() {
        var pages = fields.pages();
        step.setVisible(pages.count() > 1);
        step.setText(getTranslation("conversations.task.step", pages.current(), pages.count()));
        back.setVisible(!pages.isFirst());
        goOn.setText(getTranslation(pages.isLast() ? "conversations.task.check" : "conversations.task.continue"));
    }

    private void goBack() {
        fields.pages().previous();
    }

    private void goOn() {
        if (fields.pages().isLast()) {
            fields.accepted().ifPresent(this::showCheck);
        } else if (fields.acceptsPage()) {
            fields.pages().next();
        }
    }

    private void showCheck(Answers accepted) {
        var title = new H2(getTranslation("conversations.task.check"));
        title.getElement().setAttribute("tabindex", "-1");
        var send = new Button(deed.apply(accepted), click -> handIn.accept(this, accepted));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        var change = new Button(getTranslation("conversations.task.back"), click -> showFields());
        checking.removeAll();
        checking.add(
                title,
                new Paragraph(getTranslation("conversations.task.check.lead")),
                fields.summary(this::showFields),
                row(send, change));
        asking.setVisible(false);
        checking.setVisible(true);
        title.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
    }

    public void showFields() {
        checking.setVisible(false);
        asking.setVisible(true);
    }

    private static Div row(Button... buttons) {
        var row = new Div(buttons);
        row.addClassName("button-row");
        return row;
    }
}
