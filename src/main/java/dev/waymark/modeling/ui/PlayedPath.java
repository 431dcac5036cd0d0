package dev.waymark.modeling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.FileName;
import dev.waymark.modeling.NotAFileName;
import dev.waymark.modeling.check.Remark;
import dev.waymark.proof.PathStep;
import dev.waymark.ui.ProcessDiagram;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The way to what must not happen, walked on the diagrams step by step, also through those that are called. */
class PlayedPath extends Div {

    private final transient Draft draft;
    private final transient Remark remark;
    private final transient List<PathStep> way;
    private final transient RemarkWords words = new RemarkWords();
    private final Paragraph now = new Paragraph();
    private final Div canvas = new Div();
    private final List<ListItem> items = new ArrayList<>();
    private final Button back = new Button(getTranslation("editor.play.back"), click -> walk(-1));
    private final Button next = new Button(getTranslation("editor.play.next"), click -> walk(1));
    private String drawn = "";
    private transient Optional<ProcessDiagram> diagram = Optional.empty();
    private int at;

    PlayedPath(Draft draft, Remark remark, Runnable stop) {
        this.draft = draft;
        this.remark = remark;
        this.way = wayInto(remark);
        addClassName("played-path");
        now.getElement().setAttribute("role", "status");
        var steps = new OrderedList();
        steps.addClassName("process-steps");
        way.stream().map(PathStep::name).map(ListItem::new).forEach(items::add);
        items.forEach(steps::add);
        var buttons = new Div(back, next, new Button(getTranslation("editor.play.stop"), click -> stop.run()));
        buttons.addClassName("button-row");
        var title = new H2(getTranslation("editor.play.title", words.title(remark.rule())));
        var side = new Div(new Paragraph(words.sentence(remark)), steps);
        var stage = new Div(canvas, side);
        stage.addClassName("editor-stage");
        canvas.addClassName("editor-canvas");
        add(title, now, buttons, stage);
        walk(0);
    }

    /** The steps, and where people are in the end. */
    private static List<PathStep> wayInto(Remark remark) {
        var passed = remark.path().stream().map(PathStep::element).toList();
        var there = remark.situation().stream().filter(step -> !passed.contains(step.element()));
        return Stream.concat(remark.path().stream(), there).toList();
    }

    private void walk(int steps) {
        at = Math.max(0, Math.min(way.size() - 1, at + steps));
        back.setEnabled(at > 0);
        next.setEnabled(at < way.size() - 1);
        var step = way.get(at);
        var what = getTranslation("editor.play." + step.what().word(), step.name());
        now.setText(getTranslation("editor.play.step", at + 1, way.size(), what));
        for (var index = 0; index < items.size(); index++) {
            items.get(index).getElement().setAttribute("aria-current", index == at ? "step" : "false");
        }
        draw(step);
    }

    private void draw(PathStep step) {
        if (!step.file().equals(drawn)) {
            drawn = step.file();
            canvas.removeAll();
            diagram = xml(step.file()).map(xml -> new ProcessDiagram(xml, RemarksPanel.simple(step.file())));
            diagram.ifPresent(shown -> {
                shown.comeNear();
                canvas.add(shown);
            });
        }
        var behind = way.subList(0, at).stream()
                .filter(earlier -> earlier.file().equals(step.file()))
                .map(PathStep::element)
                .filter(element -> !element.equals(step.element()))
                .toList();
        diagram.ifPresent(shown -> {
            shown.mark(List.of(step.element()), behind);
        });
    }

    private Optional<String> xml(String file) {
        try {
            return draft.find(new FileName(file)).map(found -> new String(found.content(), StandardCharsets.UTF_8));
        } catch (NotAFileName none) {
            return Optional.empty();
        }
    }
}
