package dev.waymark.mydata.ui;

import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.conversations.Choice;
import dev.waymark.conversations.KeptConversations.Kept;
import dev.waymark.conversations.State;
import dev.waymark.mydata.WhatIsKept.Series;
import dev.waymark.shared.Stage;
import dev.waymark.ui.Moments;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is kept of a conversation, in words. */
class ConversationCards {

    private final Moments moments;

    ConversationCards(Moments moments) {
        this.moments = moments;
    }

    HoldingCard of(Series series) {
        var kept = series.kept();
        var name = kept.managerName().isBlank() ? text("mydata.someone") : kept.managerName();
        var address = "conversations/" + kept.id().value();
        return new HoldingCard(text("mydata.conversation", name))
                .kept(
                        text("mydata.state." + kept.state()),
                        text("mydata.entries.own", series.onlyYours()),
                        series.shared() == 0 ? "" : text("mydata.entries.shared", series.shared(), series.byManager()),
                        parts(kept.choices()),
                        some("mydata.draftsKept", series.drafts()),
                        some("mydata.taken", series.taken()),
                        kept.managerWritesSince()
                                .map(at -> text("mydata.writingSince", name, moments.absolute(moments.dayOf(at))))
                                .orElse(""),
                        text("mydata.around"))
                .readBy(
                        kept.managerReads() ? text("mydata.sharedWith", name) : text("ui.visibility.onlyYou"),
                        text("mydata.nobodyElse"))
                .openedBy(series.lastReadAt()
                        .map(at -> text("mydata.lastOpened", moments.moment(at)))
                        .orElse(text("mydata.neverOpened")))
                .until(until(kept))
                .way(
                        address,
                        text(
                                series.shared() > 0 || kept.state() == State.ACTIVE
                                        ? "mydata.way.all"
                                        : "mydata.way.end"));
    }

    private String until(Kept kept) {
        var key = "mydata.until." + kept.state()
                + (kept.state() == State.ACTIVE && kept.planPublishedOn().isEmpty() ? ".noPlan" : "");
        return kept.nextDate()
                .map(day -> text(key, kept.state() == State.ACTIVE ? moments.absolute(day) : moments.day(day)))
                .orElse(text(key + ".open"));
    }

    private static String parts(List<Choice> choices) {
        if (choices.isEmpty()) {
            return "";
        }
        return text(
                "mydata.partsChosen",
                choices.stream().map(choice -> nameOf(choice.stage())).collect(Collectors.joining(", ")));
    }

    private static String nameOf(Stage stage) {
        var name = text("conversations.part." + stage);
        if (!name.startsWith("!")) {
            return name;
        }
        var words = stage.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String some(String key, int number) {
        return number == 0 ? "" : text(key, number);
    }

    private static String text(String key, Object... parameters) {
        return I18NProvider.translate(key, parameters);
    }
}
