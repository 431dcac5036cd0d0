package dev.waymark.forms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import dev.waymark.forms.AnswerFinding;
import dev.waymark.forms.Answers;
import dev.waymark.forms.AnswersNotAccepted;
import dev.waymark.forms.Form;
import dev.waymark.forms.FormContext;
import dev.waymark.forms.Page;
import dev.waymark.forms.Scene;
import dev.waymark.forms.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A form to fill in. It holds what is answered at this moment; keeping and handing in is up to the screen. */
public class FormFields extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ROUNDS = 4;

    private final transient Form form;
    private final transient FormContext context;
    private final transient Viewer viewer;
    private final transient Words words;
    private final transient List<PagePart> parts;
    private final transient FormPages pages;
    private final transient List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ErrorSummary summary;
    private final Span announcement = new Span();
    private transient Scene scene;
    private transient boolean busy;

    /** Shows the form with what was answered before, a draft for instance; defaults stand where nothing was. */
    public FormFields(Form form, FormContext context, Viewer viewer, Locale locale, Answers answers) {
        this.form = form;
        this.context = context;
        this.viewer = viewer;
        this.words = new Words(locale, context.zone());
        this.summary = new ErrorSummary(words.text("forms.problem"));
        var setting = new Setting(form, context, viewer, words, new Echo());
        this.parts =
                pagesOf(form).stream().map(page -> new PagePart(page, setting)).toList();
        this.pages = new FormPages(parts, page -> words.of(page.page().title(), currentScene(), ""));
        this.scene = form.scene(answers, context);
        addClassName("form-fields");
        announcement.addClassName("form-announcement");
        announcement.getElement().setAttribute("role", "status");
        add(summary, announcement);
        parts.forEach(this::add);
        whileBusy(() -> allParts().forEach(part -> part.fill(answers)));
        refresh();
    }

    private static List<Page> pagesOf(Form form) {
        var pages = form.pages();
        return pages.isEmpty() ? List.of(new Page(Wording.NONE, List.of())) : pages;
    }

    /** What is answered now, without what is hidden. Nothing is checked. */
    public Answers answers() {
        return scene.answers();
    }

    /** Shows why answers are not accepted, at the top and at their places, and moves the focus to the top. */
    public void show(List<AnswerFinding> findings) {
        answerables().forEach(Answerable::clearProblem);
        summary.clear();
        findings.forEach(this::show);
        findings.stream().findFirst().ifPresent(first -> {
            pages.showPageOf(first.path());
            summary.focus();
        });
    }

    /** Gives the answers if the form accepts them; else shows why not. */
    public Optional<Answers> accepted() {
        var problems = problems();
        show(problems);
        return problems.isEmpty() ? Optional.of(form.check(answers(), context)) : Optional.empty();
    }

    /** Whether the form accepts what is answered on the page to be seen; if not, shows why not. */
    public boolean acceptsPage() {
        var problems = problems().stream()
                .filter(problem -> pages.shows(problem.path()))
                .toList();
        show(problems);
        return problems.isEmpty();
    }

    private List<AnswerFinding> problems() {
        var unreadable = allParts().flatMap(FormFields::unreadable).toList();
        if (!unreadable.isEmpty()) {
            return unreadable;
        }
        try {
            form.check(answers(), context);
            return List.of();
        } catch (AnswersNotAccepted not) {
            return not.findings();
        }
    }

    /** Called after each change, at the latest a second after it was typed. */
    public Registration addChangeListener(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public FormPages pages() {
        return pages;
    }

    /** What is answered now, to be read once more; a change opens its page, and the screen shows this form again. */
    public AnswerSummary summary(Runnable showFields) {
        return new AnswerSummary(form, context, viewer, words.locale(), answers()).onChange(path -> {
            showFields.run();
            pages.openPageOf(path);
        });
    }

    private static Stream<AnswerFinding> unreadable(Part part) {
        return part.answerables().filter(InputPart.class::isInstance).flatMap(input -> ((InputPart) input)
                .unreadable().stream());
    }

    private void show(AnswerFinding finding) {
        var message = words.of(finding);
        var place = answerables()
                .filter(answerable -> answerable.path().equals(finding.path()))
                .findFirst();
        if (place.isEmpty()) {
            summary.name(message);
            return;
        }
        place.get().showProblem(message);
        summary.name(problemAt(place.get().name(), message), () -> {
            pages.showPageOf(finding.path());
            place.get().focus();
        });
    }

    /** A label that is a sentence of its own keeps its full stop and gets no colon. */
    private String problemAt(String name, String message) {
        var isSentence = name.endsWith(".") || name.endsWith("?");
        return words.text(isSentence ? "forms.problemAfterSentence" : "forms.problemAt", name, message);
    }

    /** What appears may bring a default or an offer along that shows or hides something else. */
    private void refresh() {
        whileBusy(() -> {
            var titles = pages.titles();
            for (var round = 0; round < ROUNDS; round++) {
                var now = collect();
                scene = form.scene(now, context);
                allParts().forEach(part -> part.refresh(scene, Place.TOP));
                if (collect().equals(now)) {
                    break;
                }
            }
            pages.refresh(titles);
        });
    }

    private Answers collect() {
        var tree = new LinkedHashMap<String, Object>();
        allParts().forEach(part -> part.collect(tree));
        return Answers.of(tree);
    }

    private void whileBusy(Runnable work) {
        busy = true;
        try {
            work.run();
        } finally {
            busy = false;
        }
    }

    private Scene currentScene() {
        return scene;
    }

    private Stream<Part> allParts() {
        return parts.stream().flatMap(page -> page.parts().stream());
    }

    private Stream<Answerable> answerables() {
        return allParts().flatMap(Part::answerables);
    }

    /** What the parts tell; what they do because of us is no change. */
    private final class Echo implements Setting.Echo {

        @Override
        public void changed() {
            if (!busy) {
                refresh();
                listeners.forEach(Runnable::run);
            }
        }

        @Override
        public void announce(String text) {
            announcement.setText(text);
        }
    }
}
