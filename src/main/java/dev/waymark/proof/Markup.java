package dev.waymark.proof;

import java.util.List;

/** Writes a page of HTML; whatever is said is escaped. */
final class Markup {

    private static final String STYLE = """
            :root { color-scheme: light dark; --ink: #16202c; --paper: #ffffff; --quiet: #4a5a6a; --line: #c9d2da;
              --good: #1d6b3f; --bad: #a3261c; --open: #7a4d00; --tint: #f4f6f8; }
            @media (prefers-color-scheme: dark) { :root { --ink: #e8edf2; --paper: #12181f; --quiet: #a9b6c3;
              --line: #37444f; --good: #7fd0a0; --bad: #ff9d92; --open: #f0c060; --tint: #1a222b; } }
            * { box-sizing: border-box; }
            body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink);
              font: 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
            h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
            h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; }
            h3 { font-size: 1.0625rem; margin: 0; }
            h4 { font-size: .95rem; margin: 1rem 0 .25rem; color: var(--quiet); }
            p { margin: .25rem 0; }
            section { border-left: .3rem solid var(--line); padding: .6rem 1rem; margin: 0 0 1rem; }
            section.proven { border-color: var(--good); }
            section.violated, section.unreadable { border-color: var(--bad); background: var(--tint); }
            section.unproven { border-color: var(--open); background: var(--tint); }
            .verdict { font-weight: 600; padding: .75rem 1rem; border: 1px solid currentcolor; border-radius: .3rem; }
            .verdict.proven { color: var(--good); } .verdict.unproven { color: var(--open); }
            .verdict.violated, .verdict.unreadable, .what { color: var(--bad); }
            .unproven .what { color: var(--open); }
            ol, ul { margin: .25rem 0; padding-left: 1.5rem; } li { margin: .15rem 0; }
            dt { color: var(--quiet); margin-top: .75rem; } dd { margin: 0; }
            @media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --quiet: #333; --line: #999;
              --good: #1d6b3f; --bad: #a3261c; --open: #7a4d00; --tint: #fff; }
              body { max-width: none; padding: 0; font-size: 10.5pt; } section, h2, h3, h4 { break-inside: avoid; }
              h2, h3, h4 { break-after: avoid; } }
            """;

    private final StringBuilder html = new StringBuilder();

    void begin(String language, String title) {
        html.append("<!doctype html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n".formatted(language));
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append(
                "<title>%s</title>\n<style>\n%s</style>\n</head>\n<body>\n<main>\n".formatted(escaped(title), STYLE));
    }

    String end() {
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    void open(String tag) {
        html.append('<').append(tag).append(">\n");
    }

    void close(String tag) {
        html.append("</").append(tag).append(">\n");
    }

    /** An element with nothing but text; the tag may have attributes of our own. */
    void element(String tag, String text) {
        var name = tag.contains(" ") ? tag.substring(0, tag.indexOf(' ')) : tag;
        html.append("<%s>%s</%s>\n".formatted(tag, escaped(text), name));
    }

    void list(String tag, List<String> items) {
        open(tag);
        items.forEach(item -> element("li", item));
        close(tag);
    }

    private static String escaped(String text) {
        var safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
            }
        });
        return safe.toString();
    }
}
