package dev.waymark.mydata.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.waymark.mydata.WhoRead.Line;
import dev.waymark.ui.EmptyState;
import dev.waymark.ui.MessageBundles;
import dev.waymark.ui.Moments;
import dev.waymark.ui.PageHeader;
import dev.waymark.ui.VisibilityLine;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The reader log of the person at the screen: who opened what, when, and by which way, newest first. */
@Route(MyDataView.ROUTE + "/readers")
@PermitAll
class ReadersView extends Div implements BeforeEnterObserver {

    private static final int AT_ONCE = 100;
    private static final List<String> HEADS = List.of("when", "who", "what", "channel");

    private final transient MyDataDesk desk;
    private final transient Moments moments;
    private final transient MessageBundles texts;

    ReadersView(MyDataDesk desk, Moments moments, MessageBundles texts) {
        this.desk = desk;
        this.moments = moments;
        this.texts = texts;
        addClassName("my-data");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    void show() {
        var log = desk.readers();
        removeAll();
        add(
                new PageHeader(getTranslation("mydata.log.title"))
                        .backTo(getTranslation("mydata.title"), MyDataView.class)
                        .lead(getTranslation("mydata.log.lead")),
                VisibilityLine.onlyYou());
        var check = new Paragraph(getTranslation(log.intact() ? "mydata.log.intact" : "mydata.log.altered"));
        check.addClassNames("check", log.intact() ? "check-good" : "check-bad");
        add(check);
        if (log.lines().isEmpty()) {
            add(new EmptyState(getTranslation("mydata.log.empty"), getTranslation("mydata.log.empty.lead")));
            return;
        }
        var table = new NativeTable();
        table.addClassName("log");
        table.getHead().add(heads());
        add(table);
        addLines(table.getBody(), log.lines());
    }

    private void addLines(NativeTableBody body, List<Line> lines) {
        lines.stream().limit(AT_ONCE).map(this::row).forEach(body::add);
        var rest = lines.subList(Math.min(AT_ONCE, lines.size()), lines.size());
        if (!rest.isEmpty()) {
            var more = new Button(getTranslation("mydata.log.more"));
            more.addClickListener(click -> {
                remove(more);
                addLines(body, rest);
            });
            add(more);
        }
    }

    private NativeTableRow heads() {
        var row = new NativeTableRow();
        for (var head : HEADS) {
            var cell = new NativeTableHeaderCell(getTranslation("mydata.log." + head));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow row(Line line) {
        var row = new NativeTableRow();
        row.add(
                cell("when", moments.moment(line.at())),
                cell("who", line.own() ? getTranslation("mydata.log.you") : name(line.name())),
                what(line),
                cell("channel", getTranslation("mydata.channel." + line.channel())));
        return row;
    }

    private NativeTableCell what(Line line) {
        var section = line.own() ? getTranslation("mydata.section.OWN") : section(line.section());
        var cell = cell(
                "what",
                line.conversationWith()
                        .map(other -> getTranslation("mydata.log.of", section, name(other)))
                        .orElse(section));
        line.ledUntil().ifPresent(end -> {
            var flag = new Span(
                    getTranslation("mydata.log.flag", name(line.name()), moments.absolute(moments.dayOf(end))));
            flag.addClassName("flag");
            cell.add(flag);
        });
        return cell;
    }

    /** On a phone the heads are away and each line says what it is. */
    private NativeTableCell cell(String head, String text) {
        var cell = new NativeTableCell();
        cell.add(new Span(text));
        cell.getElement().setAttribute("data-head", getTranslation("mydata.log." + head));
        return cell;
    }

    private String section(String section) {
        var key = "mydata.section." + section;
        var text = texts.getTranslation(key, getLocale());
        return text.contains(key) ? getTranslation("mydata.section.OTHER") : text;
    }

    private String name(String name) {
        return name.isBlank() ? getTranslation("mydata.someone") : name;
    }
}
