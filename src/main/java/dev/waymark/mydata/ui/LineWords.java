package dev.waymark.mydata.ui;

import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.mydata.WhatIsKept.Holdings;
import dev.waymark.ui.Moments;
import java.time.Instant;
import java.util.stream.Stream;

/** Who led somebody since when, and in which unit they were, newest first. */
class LineWords {

    private final Moments moments;
    private final MyDataDesk desk;

    LineWords(Moments moments, MyDataDesk desk) {
        this.moments = moments;
        this.desk = desk;
    }

    String[] of(Holdings holdings) {
        var lines = holdings.ledBy().stream().map(line -> line.manager()
                .map(manager -> text("mydata.led", desk.nameOf(manager), day(line.since())))
                .orElse(text("mydata.ledByNobody", day(line.since()))));
        var units = holdings.units().stream()
                .flatMap(stay -> stay.unit().stream().map(unit -> text("mydata.since", unit, day(stay.since()))));
        var all = Stream.concat(lines, units).toArray(String[]::new);
        return all.length == 0 ? new String[] {text("mydata.copy.nothing")} : all;
    }

    private String day(Instant since) {
        return moments.absolute(moments.dayOf(since));
    }

    private static String text(String key, Object... parameters) {
        return I18NProvider.translate(key, parameters);
    }
}
