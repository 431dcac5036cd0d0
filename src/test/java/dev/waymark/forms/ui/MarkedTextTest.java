package dev.waymark.forms.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void knowsParagraphsListsAndHeadings() {
        assertThat(html("# What\n\nOne\ntwo\n\n- a\n- b\n\n1. c"))
                .isEqualTo("<h2>What</h2><p>One<br>two</p><ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>");
    }

    @Test
    void knowsBoldAndEmphasis() {
        assertThat(html("It is **your** choice, *always*, 2 * 3 * 4"))
                .isEqualTo("<p>It is <span class=\"form-strong\">your</span> choice, <em>always</em>, 2 * 3 * 4</p>");
    }

    @Test
    void leavesLinksText() {
        assertThat(html("[Read](https://example.com/a)")).isEqualTo("<p>Read (https://example.com/a)</p>");
    }

    @Test
    void leavesTagsLetters() {
        assertThat(html("<img src=x onerror=alert(1)>")).isEqualTo("<p>&lt;img src=x onerror=alert(1)&gt;</p>");
    }

    private static String html(String text) {
        var div = new Div();
        div.add(MarkedText.components(text, 2));
        var html = new StringBuilder();
        div.getChildren()
                .forEach(child -> html.append(child.getElement().getOuterHTML().replaceAll("\n\\s*", "")));
        return html.toString();
    }
}
