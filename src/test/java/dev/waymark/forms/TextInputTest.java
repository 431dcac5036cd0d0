package dev.waymark.forms;

import static dev.waymark.forms.Sheet.accepted;
import static dev.waymark.forms.Sheet.answers;
import static dev.waymark.forms.Sheet.findings;
import static dev.waymark.forms.Sheet.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextInputTest {

    private final Form line = form("""
            {'type':'textfield','key':'name','properties':{'visibility':'V1'},
             'validate':{'required':true,'minLength':2,'maxLength':5}}
            """);
    private final Form lines = form("""
            {'type':'textarea','key':'story','properties':{'visibility':'V1'}}
            """);

    @Test
    void takesTextsOfTheRightLength() {
        assertThat(findings(line, "{'name':'ab'}")).isEmpty();
        assertThat(findings(line, "{'name':'abcde'}")).isEmpty();
        assertThat(findings(line, "{'name':'a'}")).containsExactly("name forms.tooShort");
        assertThat(findings(line, "{'name':'abcdef'}")).containsExactly("name forms.tooLong");
    }

    @Test
    void countsWhatPeopleSeeAsOneSign() {
        assertThat(findings(line, "{'name':'\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00'}"))
                .isEmpty();
    }

    @Test
    void takesBlanksForNothing() {
        assertThat(findings(line, "{'name':'   '}")).containsExactly("name forms.required");
        assertThat(findings(line, "{}")).containsExactly("name forms.required");
    }

    @Test
    void takesNoListOrObject() {
        assertThat(findings(line, "{'name':['ab']}")).containsExactly("name forms.notText");
        assertThat(findings(line, "{'name':{'a':'b'}}")).containsExactly("name forms.notText");
        assertThat(findings(line, "{'name':true}")).containsExactly("name forms.notText");
    }

    @Test
    void takesANumberAsItIsWritten() {
        assertThat(accepted(line, "{'name':12.50}")).isEqualTo(answers("{'name':'12.50'}"));
    }

    @Test
    void keepsPlainTextOnly() {
        assertThat(text(line, " a\u0000b\nc\u202e ")).isEqualTo("ab c");
        assertThat(text(lines, "one\r\ntwo\u0007\ttabbed\u2066")).isEqualTo("one\ntwo\ttabbed");
    }

    @Test
    void leavesMarkupAsItWasTyped() {
        assertThat(text(lines, "<b>1 < 2</b> &amp;")).isEqualTo("<b>1 < 2</b> &amp;");
    }

    @Test
    void keepsEmojiAndDropsHalvesOfThem() {
        assertThat(text(lines, "\uD83D\uDE00 \uD83D")).isEqualTo("\uD83D\uDE00");
    }

    @Test
    void neverTakesABook() {
        var story = "a".repeat(TextInput.LONGEST + 1);

        assertThat(findings(lines, "{'story':'" + story + "'}")).containsExactly("story forms.tooLong");
    }

    @Test
    void knowsPatternsAddressesAndPhoneNumbers() {
        var shapes = form("""
                {'type':'textfield','key':'code','properties':{'visibility':'V1'},'validate':{'pattern':'^[A-Z]{3}$'}},
                {'type':'textfield','key':'mail','properties':{'visibility':'V1'},'validate':{'validationType':'email'}},
                {'type':'textfield','key':'phone','properties':{'visibility':'V1'},'validate':{'validationType':'phone'}}
                """);

        assertThat(findings(shapes, "{'code':'ABC','mail':'a@b.de','phone':'+49 30 1234'}"))
                .isEmpty();
        assertThat(findings(shapes, "{'code':'abc','mail':'a@b','phone':'call me'}"))
                .containsExactly("code forms.otherShape", "mail forms.notAnEmail", "phone forms.notAPhone");
    }

    @Test
    void isNotKeptBusyByAPattern() {
        var endless = form("""
                {'type':'textfield','key':'a','properties':{'visibility':'V1'},'validate':{'pattern':'^(a+)+$'}}
                """);

        assertThat(findings(endless, "{'a':'" + "a".repeat(5000) + "!'}")).containsExactly("a forms.otherShape");
    }

    private static String text(Form form, String given) {
        var key = form.inputs().findFirst().orElseThrow().key();
        return form.check(Answers.of(Map.of(key, given)), Sheet.CONTEXT)
                .text(key)
                .orElse("");
    }
}
