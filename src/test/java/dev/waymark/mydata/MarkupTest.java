package dev.waymark.mydata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void keepsTextText() {
        assertThat(new Markup().element("p", "", "<b>&\"\n").toString()).isEqualTo("<p>&lt;b&gt;&amp;&quot;<br/></p>");
    }

    @Test
    void leavesOutWhatNoPageCanCarry() {
        assertThat(new Markup().add("a\u0000\uD800b\uFFFF☺c").toString()).isEqualTo("ab☺c");
    }

    @Test
    void cannotBeLedOutOfAnAttribute() {
        assertThat(new Markup().target("h1", "x\" onclick=\"y", "z").toString())
                .isEqualTo("<h1 id=\"x&quot; onclick=&quot;y\">z</h1>");
    }
}
