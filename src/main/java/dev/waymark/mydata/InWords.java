package dev.waymark.mydata;

import dev.waymark.people.Person;
import dev.waymark.ui.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How things are called in one person's language, and days and times in their zone. */
record InWords(MessageBundles texts, Locale locale, ZoneId zone) {

    static InWords of(Person person, MessageBundles texts) {
        return new InWords(texts, person.locale(), person.zone());
    }

    String text(String key, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }

    String textOr(String key, String otherKey) {
        var text = text(key);
        return text.equals("!" + key + "!") ? text(otherKey) : text;
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("mydata.copy.dayPattern"), locale)
                .format(day);
    }

    String dayOf(Instant moment) {
        return day(moment.atZone(zone).toLocalDate());
    }

    String moment(Instant moment) {
        return DateTimeFormatter.ofPattern(text("mydata.copy.momentPattern"), locale)
                .format(moment.atZone(zone));
    }

    /** A part that HR added is called what its diagram calls it. */
    String stage(String stage) {
        var key = "conversations.part." + stage;
        var text = text(key);
        if (!text.equals("!" + key + "!")) {
            return text;
        }
        var words = stage.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    String kind(String kind) {
        return textOr("conversations.kind." + kind, "conversations.kind.NOTE");
    }

    String section(String section) {
        return textOr("mydata.section." + section, "mydata.section.OTHER");
    }

    /** Who is known here no longer is still somebody. */
    String name(String name) {
        return name.isBlank() ? text("mydata.someone") : name;
    }
}
