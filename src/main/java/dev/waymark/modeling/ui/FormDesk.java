package dev.waymark.modeling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.waymark.forms.Form;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.DraftFile;
import dev.waymark.modeling.check.NewestProof;
import dev.waymark.modeling.check.Remark;
import dev.waymark.modeling.words.FormField;
import dev.waymark.modeling.words.Outline;
import dev.waymark.ui.Moments;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

/** A form at work: the editor, what the chosen field means, the form as people will see it, and what the check says. */
class FormDesk extends Div implements Pencil, RemarksPanel.Actions, SavedLine.Editor {

    private final transient DraftDesk desk;
    private final transient Draft draft;
    private final transient Runnable reload;
    private final FormEditor editor;
    private final SavedLine saved;
    private final FieldPanel panel = new FieldPanel(this);
    private final FormPreview preview = new FormPreview();
    private final UnorderedList findings = new UnorderedList();
    private final Section problems = new Section(new H2(getTranslation("editor.form.findings")), findings);
    private final Paragraph notice = new Paragraph();
    private final RemarksPanel remarks;
    private final transient NewestProof proven;
    private transient byte[] content;
    private String field = "";

    FormDesk(DraftDesk desk, Moments moments, Draft draft, DraftFile file, Runnable reload) {
        this.desk = desk;
        this.draft = draft;
        this.reload = reload;
        this.content = file.content();
        editor = new FormEditor(new String(content, StandardCharsets.UTF_8), getLocale());
        saved = new SavedLine(desk, moments, draft.id(), file, this);
        remarks = new RemarksPanel(file.name(), this);
        proven = new NewestProof(remarks::show);
        notice.addClassName("problem");
        notice.getElement().setAttribute("role", "alert");
        notice.setVisible(false);
        var aside = new Div(panel, preview);
        aside.addClassName("form-aside");
        var stage = new Div(editor, aside);
        stage.addClassNames("editor-stage", "form-stage");
        add(head(), notice, stage, problems, remarks, unused(file));
        listen();
        showContent();
    }

    private void listen() {
        editor.onChange(schema -> {
            content = schema.getBytes(StandardCharsets.UTF_8);
            showContent();
            saved.keep(content);
        });
        editor.onSelection(id -> {
            field = id;
            panel.show(FormField.find(content, id));
        });
        editor.onUnreadable(why -> {
            notice.setText(getTranslation("editor.form.unreadable"));
            notice.setVisible(true);
        });
    }

    private Div head() {
        var head = new Div(tools(), saved);
        head.addClassName("editor-head");
        return head;
    }

    private Div tools() {
        var tools = new Div();
        tools.addClassName("editor-tools");
        tools.getElement().setAttribute("role", "toolbar");
        tools.getElement().setAttribute("aria-label", getTranslation("editor.tools"));
        for (String what : new String[] {"undo", "redo", "save"}) {
            var button = new Button(getTranslation("editor.tool." + what), click -> editor.act(what));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            tools.add(button);
        }
        return tools;
    }

    private void showContent() {
        preview.show(content);
        panel.show(FormField.find(content, field));
        findings.removeAll();
        Form.read(content)
                .findings()
                .forEach(finding -> findings.add(
                        new ListItem(getTranslation("editor.form.finding", finding.path(), finding.message()))));
        problems.setVisible(findings.getChildren().findAny().isPresent());
    }

    /** A form that no step asks for is never seen by anybody. */
    private Paragraph unused(DraftFile file) {
        var used = draft.diagrams().stream()
                .flatMap(diagram -> draft.find(diagram).stream())
                .flatMap(diagram -> Outline.of(diagram.content()).steps().stream())
                .anyMatch(step ->
                        step.attribute("camunda:formRef").equals(file.name().id()));
        var unused = new Paragraph(getTranslation("editor.form.unused"));
        unused.setVisible(!used);
        return unused;
    }

    void prove(Consumer<Runnable> onScreen) {
        remarks.waiting();
        if (!desk.prove(draft.id(), proof -> onScreen.accept(() -> proven.accept(proof)))) {
            remarks.busy();
        }
    }

    @Override
    public void saved(byte[] now) {
        getUI().ifPresent(ui -> prove(task -> ui.access(task::run)));
    }

    @Override
    public void reload() {
        reload.run();
    }

    @Override
    public void change(String element, Map<String, String> wanted) {
        editor.change(element, wanted);
    }

    @Override
    public void show(Remark remark) {
        FormField.all(content).stream()
                .filter(each -> each.key().equals(remark.element()) || each.id().equals(remark.element()))
                .findFirst()
                .ifPresent(each -> editor.select(each.id()));
        editor.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    @Override
    public void play(Remark remark) {
        desk.find(draft.id()).ifPresent(now -> {
            var path = new Div();
            path.add(new PlayedPath(now, remark, path::removeAll));
            addComponentAtIndex(0, path);
        });
    }
}
