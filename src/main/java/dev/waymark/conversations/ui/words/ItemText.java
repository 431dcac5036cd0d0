package dev.waymark.conversations.ui.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.conversations.Item;
import dev.waymark.ui.Moments;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One thing that was written, to be read: what it is, its title, and the words beside it. */
public class ItemText extends Div {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern OPTION = Pattern.compile("[A-Z0-9]+(_[A-Z0-9]+)+|YES|NO");

    /** Fields with one of a few answers; the form says them in words, here they would only be codes. */
    private static final Set<String> CHOSEN = Set.of(
            "bring",
            "category",
            "currency",
            "level",
            "needs",
            "owner",
            "period",
            "reply",
            "setting",
            "share",
            "state",
            "status",
            "track",
            "when");

    private static final Set<String> KINDS = Set.of(
            "ACTION",
            "ANSWER",
            "BOUNDARY",
            "CHAPTER",
            "CLOSED_TOPIC",
            "DREAM",
            "GUESSED_VALUE",
            "HELD_ON",
            "MESSAGE",
            "MOVED",
            "OFFER",
            "OFF_LIMITS",
            "PLACE",
            "PROGRESS",
            "QUESTION",
            "REPLY",
            "SKILL",
            "TALK_WISH",
            "TODO",
            "UNDERSTOOD",
            "VALUE");

    public ItemText(Item item, Moments moments) {
        addClassName("item-text");
        var kind = new Span(kind(item));
        kind.addClassName("item-kind");
        add(kind);
        if (!item.canBeOpened()) {
            add(new Paragraph(getTranslation("conversations.item.unreadable")));
            return;
        }
        var title = item.title();
        if (!title.isBlank()) {
            add(title(day(title, moments)));
        }
        if (item.kind().equals("REPLY")) {
            item.content()
                    .text("reply")
                    .ifPresent(reply -> add(title(getTranslation("conversations.plan.reply." + reply))));
        }
        if (item.kind().equals("PROGRESS")) {
            item.content()
                    .text("status")
                    .ifPresent(status -> add(new Paragraph(getTranslation("conversations.plan.progress." + status))));
        }
        item.doer().ifPresent(who -> add(new Paragraph(getTranslation("conversations.plan.owner", who))));
        words(item).stream()
                .filter(text -> !text.equals(title))
                .forEach(text -> add(new Paragraph(day(text, moments))));
    }

    /** Its title, or that there is none to be had at the moment. */
    public static String heading(Item item) {
        return item.canBeOpened() ? item.title() : I18NProvider.translate("conversations.item.unreadable");
    }

    /** In one line, for a list to tick. */
    public static String line(Item item) {
        var title = heading(item);
        return title.isBlank() ? kind(item) : I18NProvider.translate("removal.line", kind(item), inWords(title));
    }

    /** The words beside the title, so that one sees what it is about. */
    public static String beside(Item item) {
        return item.canBeOpened()
                ? words(item).stream()
                        .filter(text -> !text.equals(item.title()))
                        .map(ItemText::inWords)
                        .collect(Collectors.joining(" · "))
                : "";
    }

    /** In a few words, for the name of a button. */
    public static String name(Item item) {
        return item.title().isBlank() ? kind(item) : item.title();
    }

    private static String kind(Item item) {
        return I18NProvider.translate("conversations.kind." + (KINDS.contains(item.kind()) ? item.kind() : "NOTE"));
    }

    private static Paragraph title(String text) {
        var line = new Paragraph(text);
        line.addClassName("item-title");
        return line;
    }

    private static List<String> words(Item item) {
        return item.content().tree().entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_") && !CHOSEN.contains(field.getKey()))
                .map(field -> field.getValue())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.isBlank() && !OPTION.matcher(text).matches())
                .toList();
    }

    /** Where there is room for one line only, a day stands there without how far away it is. */
    private static String inWords(String text) {
        if (!DAY.matcher(text).matches()) {
            return text;
        }
        var pattern = I18NProvider.translate("ui.when.dayPattern");
        return DateTimeFormatter.ofPattern(pattern, UI.getCurrent().getLocale()).format(LocalDate.parse(text));
    }

    private static String day(String text, Moments moments) {
        return DAY.matcher(text).matches() ? moments.day(LocalDate.parse(text)) : text;
    }
}
