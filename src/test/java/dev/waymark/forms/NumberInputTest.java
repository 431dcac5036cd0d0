package dev.waymark.forms;

import static dev.waymark.forms.Sheet.accepted;
import static dev.waymark.forms.Sheet.findings;
import static dev.waymark.forms.Sheet.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberInputTest {

    private final Form months = form("""
            {'type':'number','key':'n','decimalDigits':0,'properties':{'visibility':'V1'},
             'validate':{'required':true,'min':6,'max':'24'}}
            """);
    private final Form money = form("""
            {'type':'number','key':'n','decimalDigits':2,'increment':'0.05','properties':{'visibility':'V1'},
             'validate':{'min':0.1,'max':0.3}}
            """);

    @ParameterizedTest
    @CsvSource({"6,", "24,", "24.0,", "5,tooSmall", "25,tooLarge", "6.5,notWhole"})
    void staysWithinItsLimits(String number, String finding) {
        var expected = finding == null ? new String[0] : new String[] {"n forms." + finding};

        assertThat(findings(months, "{'n':%s}".formatted(number))).containsExactly(expected);
    }

    @Test
    void isExact() {
        assertThat(findings(money, "{'n':0.1}")).isEmpty();
        assertThat(findings(money, "{'n':0.30}")).isEmpty();
        assertThat(findings(money, "{'n':0.3000000000000000001}"))
                .containsExactly("n forms.tooLarge", "n forms.tooManyDigits", "n forms.offStep");
        assertThat(findings(money, "{'n':0.12}")).containsExactly("n forms.offStep");
    }

    @Test
    void keepsItsDigits() {
        assertThat(accepted(money, "{'n':0.20}").number("n")).contains(new BigDecimal("0.20"));
        assertThat(accepted(money, "{'n':'0.15'}").number("n")).contains(new BigDecimal("0.15"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'ten'", "'1e3'", "'NaN'", "true", "[1]", "1e999999999", "'0x10'"})
    void isNothingElseThanANumber(String given) {
        assertThat(findings(months, "{'n':%s}".formatted(given))).containsExactly("n forms.notANumber");
    }

    @Test
    void isAskedForWhenEmpty() {
        assertThat(findings(months, "{'n':''}")).containsExactly("n forms.required");
    }

    @Test
    void takesLimitsThatDependOnOtherAnswers() {
        var range = form("""
                {'type':'number','key':'from','properties':{'visibility':'V1'}},
                {'type':'number','key':'to','properties':{'visibility':'V1'},'validate':{'min':'=from + 1'}}
                """);

        assertThat(findings(range, "{'from':3,'to':4}")).isEmpty();
        assertThat(findings(range, "{'from':3,'to':3}")).containsExactly("to forms.tooSmall");
    }
}
