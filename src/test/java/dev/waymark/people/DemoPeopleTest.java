package dev.waymark.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.waymark.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

class DemoPeopleTest {

    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");

    private final People people = mock(People.class);
    private final EmployPerson employPerson = mock(EmployPerson.class);
    private final MoveToUnit moveToUnit = mock(MoveToUnit.class);
    private final ChangeReportingLine changeReportingLine = mock(ChangeReportingLine.class);
    private final Units units = mock(Units.class);

    private final Map<PersonId, String> unitOf = new HashMap<>();
    private final List<NewPerson> employed = new ArrayList<>();

    @BeforeEach
    void rememberWhoIsWhere() {
        when(employPerson.employ(any())).thenAnswer(call -> {
            employed.add(call.getArgument(0));
            return new PersonId(call.<NewPerson>getArgument(0).login());
        });
        doAnswer(call -> unitOf.put(call.getArgument(0), call.getArgument(1)))
                .when(moveToUnit)
                .move(any(), anyString(), any());
        when(units.findByName(anyString())).thenAnswer(call -> Optional.of(new Unit(call.getArgument(0))));
        when(units.membersOf(any(), any()))
                .thenAnswer(call -> membersOf(call.<Unit>getArgument(0).name()));
    }

    @Test
    void fillTheUnitsToTheirTrueSizes() {
        seed();

        assertThat(membersOf("Engineering")).hasSize(41).contains(new PersonId("kenji"));
        assertThat(membersOf("Customer Service")).hasSize(27).doesNotContain(new PersonId("kenji"));
        assertThat(membersOf("Operations")).hasSize(19);
        assertThat(membersOf("Finance")).hasSize(14);
        assertThat(membersOf("Legal")).hasSize(3);
    }

    @Test
    void letNobodySignInButThoseOnTheSignInPage() {
        seed();

        assertThat(employed)
                .filteredOn(person -> person.password().isPresent())
                .extracting(NewPerson::login)
                .containsExactlyInAnyOrderElementsOf(
                        DemoPerson.ALL.stream().map(DemoPerson::login).toList());
    }

    @Test
    void moveKenjiTwoDaysAgo() {
        seed();

        verify(changeReportingLine)
                .change(new PersonId("kenji"), Optional.of(new PersonId("marek")), NOW.minus(Duration.ofDays(2)));
    }

    @Test
    void stayAwayWhereSomebodyIsKnown() {
        when(people.count()).thenReturn(1L);

        seed();

        verify(employPerson, never()).employ(any());
        verify(moveToUnit, never()).move(any(), eq("Engineering"), any());
    }

    private void seed() {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var company = new DemoCompany(employPerson, moveToUnit, changeReportingLine, units, clock);
        new DemoPeople(people, company, clock).run(new DefaultApplicationArguments());
    }

    private List<PersonId> membersOf(String unit) {
        return unitOf.keySet().stream()
                .filter(person -> unitOf.get(person).equals(unit))
                .toList();
    }
}
