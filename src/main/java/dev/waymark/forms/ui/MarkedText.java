package dev.waymark.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text with the simplest of Markdown: headings, lists, bold, emphasis. Links stay text and HTML stays letters, so
 * nothing in it can load or run anything.
 */
final class MarkedText {

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");
    private static final Pattern BULLET = Pattern.compile("[-*+]\\s+(.*)");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}[.)]\\s+(.*)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]{1,500})]\\(([^()\\s]{1,500})\\)");
    private static final Pattern MARKED = Pattern.compile("\\*\\*([^*]+)\\*\\*|\\*([^*\\s][^*]*)\\*|\\b_([^_]+)_\\b");

    private final int level;
    private final List<Component> blocks = new ArrayList<>();

    private MarkedText(int level) {
        this.level = level;
    }

    static List<Component> components(String text, int level) {
        var marked = new MarkedText(level);
        for (var block : text.strip().split("\\R\\s*\\R")) {
            marked.addBlock(block.strip().split("\\R"));
        }
        return marked.blocks;
    }

    private void addBlock(String[] lines) {
        HtmlContainer open = null;
        for (var written : lines) {
            var line = written.strip();
            if (line.matches(HEADING.pattern())) {
                blocks.add(Headings.of(level, HEADING.matcher(line).replaceFirst("$1")));
                open = null;
            } else if (line.matches(BULLET.pattern())) {
                open = open instanceof UnorderedList ? open : added(new UnorderedList());
                open.add(inline(new ListItem(), BULLET.matcher(line).replaceFirst("$1")));
            } else if (line.matches(NUMBERED.pattern())) {
                open = open instanceof OrderedList ? open : added(new OrderedList());
                open.add(inline(new ListItem(), NUMBERED.matcher(line).replaceFirst("$1")));
            } else if (!line.isEmpty()) {
                open = continued(open instanceof Paragraph ? open : added(new Paragraph()), line);
            }
        }
    }

    private HtmlContainer added(HtmlContainer block) {
        blocks.add(block);
        return block;
    }

    private static HtmlContainer continued(HtmlContainer paragraph, String line) {
        if (paragraph.getElement().getChildCount() > 0) {
            paragraph.getElement().appendChild(new Element("br"));
        }
        return inline(paragraph, line);
    }

    private static HtmlContainer inline(HtmlContainer target, String line) {
        var text = LINK.matcher(line).replaceAll("$1 ($2)");
        var marks = MARKED.matcher(text);
        var from = 0;
        while (marks.find()) {
            addText(target, text.substring(from, marks.start()));
            target.add(
                    marks.group(1) != null
                            ? strong(marks.group(1))
                            : new Emphasis(emphasised(marks.group(2), marks.group(3))));
            from = marks.end();
        }
        addText(target, text.substring(from));
        return target;
    }

    private static String emphasised(String starred, String underlined) {
        return starred != null ? starred : underlined;
    }

    private static Span strong(String text) {
        var span = new Span(text);
        span.addClassName("form-strong");
        return span;
    }

    private static void addText(HtmlContainer target, String text) {
        if (!text.isEmpty()) {
            target.getElement().appendChild(Element.createText(text));
        }
    }
}
