package dev.waymark.modeling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.DraftFile;
import dev.waymark.modeling.check.DraftProof;
import dev.waymark.modeling.check.NewestProof;
import dev.waymark.modeling.check.Remark;
import dev.waymark.modeling.words.DraftWords;
import dev.waymark.modeling.words.ElementTemplate;
import dev.waymark.modeling.words.Outline;
import dev.waymark.modeling.words.Step;
import dev.waymark.ui.Moments;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A diagram at work: canvas and properties, the same steps as a list, and what the proof says about them. */
class DiagramDesk extends Div implements StepTools.Builder, RemarksPanel.Actions, SavedLine.Editor {

    private final transient DraftDesk desk;
    private final transient Draft draft;
    private final transient Runnable reload;
    private final transient RemarkWords words = new RemarkWords();
    private final transient DraftWords choices;
    private final DiagramEditor editor;
    private final SavedLine saved;
    private final StepPanel panel;
    private final StepList list;
    private final RemarksPanel remarks;
    private final transient NewestProof proven = new NewestProof(this::show);
    private final Paragraph notice = new Paragraph();
    private final Div work;
    private transient Optional<PlayedPath> played = Optional.empty();
    private transient Outline outline;
    private String chosen = "";
    private int asked;
    private int arrived;
    private int led;

    DiagramDesk(
            DraftDesk desk,
            Moments moments,
            Draft draft,
            DraftFile file,
            List<ElementTemplate> templates,
            Runnable reload) {
        this.desk = desk;
        this.draft = draft;
        this.reload = reload;
        this.choices = DraftWords.of(draft);
        this.outline = Outline.of(file.content());
        var xml = new String(file.content(), StandardCharsets.UTF_8);
        editor = new DiagramEditor(xml, getTranslation("editor.canvas", name(file)), templates, getLocale());
        saved = new SavedLine(desk, moments, draft.id(), file, this);
        panel = new StepPanel(choices, this);
        list = new StepList(templates, Optional.of(this));
        remarks = new RemarksPanel(file.name(), this);
        notice.getElement().setAttribute("role", "alert");
        notice.setVisible(false);
        var stage = new Div(editor, panel);
        stage.addClassName("editor-stage");
        work = new Div(new EditorTools(editor, file.name().id()), stage);
        list.setVisible(false);
        var head = new Div(views(), saved);
        head.addClassName("editor-head");
        add(head, notice, work, list, remarks);
        listen();
        list.show(outline, choices);
    }

    private String name(DraftFile file) {
        return outline.name().isEmpty() ? file.name().id() : outline.name(getLocale());
    }

    private void listen() {
        editor.onChange((xml, built) -> {
            arrived = built;
            saved.keep(xml.getBytes(StandardCharsets.UTF_8));
        });
        editor.onSelection(this::select);
        editor.onRemark(remarks::point);
        editor.onShown(this::tellWhatWouldBeLost);
        editor.onUnreadable(why -> tell(getTranslation("editor.unreadable", why)));
    }

    /** Canvas and list are two views of one diagram; the canvas stays at work while the list is shown. */
    private Tabs views() {
        var canvas = new Tab(getTranslation("editor.view.diagram"));
        var tabs = new Tabs(canvas, new Tab(getTranslation("editor.view.list")));
        tabs.addSelectedChangeListener(change -> {
            var drawing = change.getSelectedTab().equals(canvas);
            work.setClassName("editor-behind", !drawing);
            work.getElement().setAttribute("inert", !drawing);
            list.setVisible(!drawing);
        });
        return tabs;
    }

    private void select(String element) {
        if (asked == led || !element.isEmpty()) {
            chosen = element;
        }
        panel.show(outline.find(element).or(() -> outline.findSourceOf(element)));
    }

    private void tellWhatWouldBeLost(List<String> lost) {
        notice.setVisible(false);
        if (!lost.isEmpty()) {
            tell(getTranslation("editor.lost", String.join("; ", lost)));
        }
    }

    private void tell(String sentence) {
        notice.setText(sentence);
        notice.addClassName("problem");
        notice.setVisible(true);
    }

    /** Asks for the proof and shows it when it is there. */
    void prove(Consumer<Runnable> onScreen) {
        remarks.waiting();
        if (!desk.prove(draft.id(), proof -> onScreen.accept(() -> proven.accept(proof)))) {
            remarks.busy();
        }
    }

    void show(DraftProof proof) {
        var found = remarks.show(proof);
        editor.remark(found, words);
    }

    @Override
    public void saved(byte[] content) {
        outline = Outline.of(content);
        list.show(outline, choices);
        if (arrived > led) {
            led = arrived;
            list.lead(chosen);
        }
        panel.refresh(outline);
        if (!panel.isAtWork()) {
            select(chosen);
        }
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

    /** The keyboard follows what is built; what is taken out leaves it where one reads on. */
    @Override
    public void build(StepTools.Act act, String element, String what) {
        asked++;
        editor.build(act.function(), element, what);
        if (act == StepTools.Act.REMOVE) {
            chosen = outline.findSourceOf(element)
                    .or(() -> outline.find(element).flatMap(outline::before))
                    .map(Step::id)
                    .orElse("");
        }
    }

    @Override
    public void show(Remark remark) {
        editor.select(remark.element());
        list.open(remark.element());
        editor.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    @Override
    public void play(Remark remark) {
        stop();
        desk.find(draft.id()).ifPresent(now -> {
            var path = new PlayedPath(now, remark, this::stop);
            played = Optional.of(path);
            addComponentAtIndex(0, path);
            path.getElement()
                    .executeJs(
                            "this.scrollIntoView({block: 'start'}); this.querySelector('vaadin-button:not([disabled])')?.focus()");
        });
    }

    private void stop() {
        played.ifPresent(this::remove);
        played = Optional.empty();
    }
}
