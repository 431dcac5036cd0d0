package dev.waymark.forms;

import static dev.waymark.forms.Sheet.CONTEXT;
import static dev.waymark.forms.Sheet.findings;
import static dev.waymark.forms.Sheet.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateInputTest {

    private final Form week = form("""
            {'type':'datetime','subtype':'date','key':'d',
             'properties':{'visibility':'V1','earliest':'today+7','latest':'today+60'}}
            """);

    @ParameterizedTest
    @CsvSource({"2026-11-29,", "2027-01-21,", "2026-11-28,tooEarly", "2027-01-22,tooLate"})
    void staysWithinDaysFromToday(String day, String finding) {
        var expected = finding == null ? new String[0] : new String[] {"d forms." + finding};

        assertThat(findings(week, "{'d':'%s'}".formatted(day))).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'2026-02-30'", "'29.11.2026'", "'+12026-11-29'", "'2026-11-29T10:00'", "20261129", "{}"})
    void isADayThatExists(String given) {
        assertThat(findings(week, "{'d':%s}".formatted(given))).containsExactly("d forms.notADate");
    }

    @Test
    void takesLimitsFromTheContextAndFromOtherAnswers() {
        var by = form("""
                {'type':'number','key':'months','properties':{'visibility':'V1'}},
                {'type':'datetime','subtype':'date','key':'by','properties':{'visibility':'V1',
                 'latest':'=today + duration(`P` + string(months) + `M`)'}},
                {'type':'datetime','subtype':'date','key':'newBy','properties':{'visibility':'V1','latest':'=horizonEnd'}}
                """);
        var context = CONTEXT.with("horizonEnd", LocalDate.of(2028, 5, 22));

        assertThat(findings(by, "{'months':18,'by':'2028-05-22','newBy':'2028-05-22'}", context))
                .isEmpty();
        assertThat(findings(by, "{'months':18,'by':'2028-05-23','newBy':'2028-05-23'}", context))
                .containsExactly("by forms.tooLate", "newBy forms.tooLate");
    }

    @Test
    void countsDaysWhereThePersonIs() {
        var slot = form("""
                {'type':'datetime','subtype':'datetime','key':'at','timeSerializingFormat':'utc_normalized',
                 'disallowPassedDates':true,'properties':{'visibility':'V2'}}
                """);
        var yesterdayInUtc = "{'at':'2026-11-21T23:30:00Z'}";

        assertThat(findings(slot, yesterdayInUtc)).isEmpty();
        assertThat(findings(slot, yesterdayInUtc, FormContext.on(Sheet.TODAY, ZoneId.of("UTC"))))
                .containsExactly("at forms.tooEarly");
        assertThat(findings(slot, "{'at':'2026-11-23T10:00'}")).containsExactly("at forms.notADate");
    }

    @Test
    void isStillToComeWhereTheFormAsksForThat() {
        var slot = form("""
                {'type':'datetime','subtype':'datetime','key':'at','timeSerializingFormat':'utc_normalized',
                 'properties':{'visibility':'V2','earliest':'now'}}
                """);
        var atTen = FormContext.at(Sheet.TODAY.atTime(10, 0), ZoneId.of("Europe/Berlin"));

        assertThat(findings(slot, "{'at':'2026-11-22T09:01:00Z'}", atTen)).isEmpty();
        assertThat(findings(slot, "{'at':'2026-11-22T09:00:00Z'}", atTen)).containsExactly("at forms.passed");
        assertThat(findings(slot, "{'at':'2026-11-22T00:15:00Z'}", atTen)).containsExactly("at forms.passed");
        assertThat(findings(slot, "{'at':'2026-11-21T12:00:00Z'}", atTen)).containsExactly("at forms.passed");
    }

    @Test
    void knowsTimesOfDayAndMomentsOnTheWall() {
        var times = form("""
                {'type':'datetime','subtype':'time','key':'t','properties':{'visibility':'V2'}},
                {'type':'datetime','subtype':'datetime','key':'l','timeSerializingFormat':'no_timezone',
                 'properties':{'visibility':'V2'}}
                """);

        assertThat(findings(times, "{'t':'10:30','l':'2026-11-23T10:00'}")).isEmpty();
        assertThat(findings(times, "{'t':'25:00','l':'2026-11-23'}"))
                .containsExactly("t forms.notATime", "l forms.notADate");
    }
}
