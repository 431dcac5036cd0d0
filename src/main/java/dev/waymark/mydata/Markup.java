package dev.waymark.mydata;

import java.util.Map;

/** A page on its way to be printed, element by element; whatever is text stays text. */
final class Markup {

    private final StringBuilder text = new StringBuilder();

    /** An element of a class, with what the steps put inside. */
    Markup element(String name, String type, Runnable inside) {
        open(name, type.isEmpty() ? Map.of() : Map.of("class", type));
        inside.run();
        return close(name);
    }

    Markup element(String name, String type, String content) {
        return element(name, type, () -> add(content));
    }

    /** An element that links lead to. */
    Markup target(String name, String id, String content) {
        open(name, Map.of("id", id));
        return add(content).close(name);
    }

    Markup link(String id, String content) {
        open("a", Map.of("href", "#" + id, "title", content));
        return add(content).close("a");
    }

    /** A link whose text the style fills in: the number of the page it leads to. */
    Markup pageOf(String id, String title) {
        open("a", Map.of("href", "#" + id, "title", title));
        return close("a");
    }

    /** Lines of a text stay lines. Signs that no page can carry are left out. */
    Markup add(String content) {
        content.codePoints().forEach(sign -> {
            switch (sign) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                case '\n' -> text.append("<br/>");
                default -> {
                    if (sign >= ' ' && isCharacter(sign)) {
                        text.appendCodePoint(sign);
                    }
                }
            }
        });
        return this;
    }

    String document(String language, String title, String description, String style) {
        return "<!DOCTYPE html>\n<html lang=\"" + language + "\"><head><title>" + new Markup().add(title)
                + "</title><meta name=\"subject\" content=\"" + new Markup().add(description)
                + "\"/><style>" + style + "</style></head><body>" + text + "</body></html>";
    }

    private void open(String name, Map<String, String> attributes) {
        text.append('<').append(name);
        attributes.forEach((key, value) -> {
            text.append(' ').append(key).append("=\"");
            add(value);
            text.append('"');
        });
        text.append('>');
    }

    private Markup close(String name) {
        text.append("</").append(name).append('>');
        return this;
    }

    private static boolean isCharacter(int sign) {
        return sign < 0xD800 || (sign >= 0xE000 && sign <= 0xFFFD) || sign >= 0x10000;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
