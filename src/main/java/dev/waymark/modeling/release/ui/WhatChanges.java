package dev.waymark.modeling.release.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.waymark.proof.Difference;
import java.util.List;

/** What another release does differently, in words: first what employees are asked about afresh, the rest folded away. */
class WhatChanges extends Div {

    private static final int MOST_SHOWN = 100;

    WhatChanges(List<Difference> differences, boolean folded) {
        var asks = differences.stream().filter(Difference::needsFreshYes).toList();
        var rest = differences.stream().filter(one -> !one.needsFreshYes()).toList();
        if (differences.isEmpty()) {
            add(new Paragraph(getTranslation("release.changes.none")));
            return;
        }
        add(new Paragraph(getTranslation(asks.isEmpty() ? "editor.compare.harmless" : "editor.compare.fresh")));
        if (!asks.isEmpty()) {
            add(list(asks, true));
        }
        if (!rest.isEmpty()) {
            add(
                    folded
                            ? new Details(getTranslation("release.changes.rest", rest.size()), list(rest, false))
                            : list(rest, false));
        }
    }

    private UnorderedList list(List<Difference> differences, boolean marked) {
        var list = new UnorderedList();
        list.addClassName("lines");
        differences.stream().limit(MOST_SHOWN).map(one -> line(one, marked)).forEach(list::add);
        if (differences.size() > MOST_SHOWN) {
            list.add(new ListItem(getTranslation("release.changes.more", differences.size() - MOST_SHOWN)));
        }
        return list;
    }

    private ListItem line(Difference difference, boolean marked) {
        var line = new ListItem(new Span(difference.message(getLocale())));
        line.addClassName("difference");
        if (marked) {
            var mark = new Span(getTranslation("editor.compare.asks"));
            mark.addClassName("here");
            line.add(mark);
        }
        return line;
    }
}
