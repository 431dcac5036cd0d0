package dev.waymark.mydata;

import dev.waymark.conversations.WordsOfForms.Words;
import dev.waymark.mydata.MyCopy.Field;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns what is kept of an entry into lines that can be read: fields, options, days and other entries by their names.
 *
 * @param titles what other entries are called, by their ids
 * @param other the name of the other person
 */
record ReadableContent(Words words, InWords in, Map<String, String> titles, String own, String other) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{.*?}}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String ABOUT = "_about";

    List<Field> of(String kind, Map<String, Object> content) {
        var fields = new ArrayList<Field>();
        if (content.get(ABOUT) instanceof String about && titles.containsKey(about)) {
            fields.add(new Field(ABOUT, in.text("mydata.copy.about"), titles.get(about)));
        }
        content.forEach((key, value) -> {
            if (!key.startsWith("_")) {
                text(kind, key, value).ifPresent(text -> fields.add(new Field(key, nameOf(kind, key), text)));
            }
        });
        return List.copyOf(fields);
    }

    private String nameOf(String kind, String key) {
        return words.field(kind, key)
                .filter(name -> !name.isBlank())
                .map(this::filled)
                .orElseGet(() -> in.textOr("mydata.field." + key, "mydata.field.other"));
    }

    private Optional<String> text(String kind, String key, Object value) {
        if (value instanceof String text) {
            return text.isBlank() ? Optional.empty() : Optional.of(said(kind, key, text));
        }
        if (value instanceof Boolean yes) {
            return yes ? Optional.of(in.text("mydata.copy.yes")) : Optional.empty();
        }
        if (value instanceof List<?> several) {
            return Optional.of(several.stream()
                            .map(one -> oneOf(kind, key, one))
                            .filter(text -> !text.isBlank())
                            .collect(Collectors.joining("; ")))
                    .filter(text -> !text.isBlank());
        }
        if (value instanceof Map<?, ?> row) {
            return Optional.of(row(kind, row)).filter(text -> !text.isBlank());
        }
        return Optional.of(String.valueOf(value));
    }

    private String oneOf(String kind, String key, Object one) {
        return one instanceof Map<?, ?> row
                ? row(kind, row)
                : text(kind, key, one).orElse("");
    }

    /** A row inside an entry: what it is about, then its answers. */
    private String row(String kind, Map<?, ?> row) {
        var about = Optional.ofNullable(row.get("_id")).map(Object::toString).map(titles::get);
        var answers = row.entrySet().stream()
                .filter(answer -> !answer.getKey().toString().startsWith("_"))
                .flatMap(answer -> text(kind, answer.getKey().toString(), answer.getValue()).stream())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return answers.isEmpty()
                ? ""
                : about.map(title -> title + ": " + answers).orElse(answers);
    }

    private String said(String kind, String key, String text) {
        var option = words.option(kind, key, text);
        if (option.isPresent()) {
            return filled(option.get());
        }
        if (titles.containsKey(text)) {
            return titles.get(text);
        }
        return DAY.matcher(text).matches() ? day(text) : text;
    }

    private String day(String text) {
        try {
            return in.day(LocalDate.parse(text));
        } catch (DateTimeParseException merelyLooksLikeOne) {
            return text;
        }
    }

    private String filled(String words) {
        var named = words.replace("{{managerName}}", other).replace("{{employeeName}}", own);
        return PLACE.matcher(named).replaceAll("…");
    }
}
