package dev.waymark.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.WaymarkTest;
import dev.waymark.shared.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@WaymarkTest
@RecordApplicationEvents
class ReportingLinesIntegrationTest {

    private static final Instant NOW = Instant.now();
    private static final Instant LAST_YEAR = NOW.minus(Duration.ofDays(365));
    private static final Instant LAST_WEEK = NOW.minus(Duration.ofDays(7));
    private static final Instant NEXT_WEEK = NOW.plus(Duration.ofDays(7));

    @Autowired
    EmployPerson employPerson;

    @Autowired
    ChangeReportingLine changeReportingLine;

    @Autowired
    MoveToUnit moveToUnit;

    @Autowired
    ReportingLines lines;

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    EligibleManagers eligible;

    @Autowired
    ApplicationEvents events;

    private PersonId kenji;
    private PersonId amara;
    private PersonId marek;

    @BeforeEach
    void employ() {
        kenji = employ("Kenji Watanabe");
        amara = employ("Amara Okafor", Role.MANAGER);
        marek = employ("Marek Dvořák", Role.MANAGER);
        lead(amara, LAST_YEAR);
    }

    @Test
    void knowWhoLedSomebodyWhen() {
        lead(marek, LAST_WEEK);

        assertThat(lines.managerOf(kenji, LAST_YEAR.minusSeconds(1))).isEmpty();
        assertThat(lines.managerOf(kenji, LAST_WEEK.minusSeconds(1))).contains(amara);
        assertThat(lines.managerOf(kenji, LAST_WEEK)).contains(marek);
        assertThat(lines.reportsOf(marek, NOW)).containsExactly(kenji);
        assertThat(lines.reportsOf(amara, NOW)).isEmpty();
        assertThat(lines.reportsOf(amara, LAST_WEEK.minusSeconds(1))).containsExactly(kenji);
    }

    @Test
    void keepAChangeThatLiesAheadForItsDay() {
        lead(marek, NEXT_WEEK);

        assertThat(lines.managerOf(kenji, NOW)).contains(amara);
        assertThat(lines.managerOf(kenji, NEXT_WEEK)).contains(marek);
        assertThat(changes()).noneMatch(change -> change.manager().equals(Optional.of(marek)));
    }

    @Test
    void tellWhenAChangeIsInEffect() {
        lead(marek, LAST_WEEK);

        assertThat(changes())
                .filteredOn(change -> change.manager().equals(Optional.of(marek)))
                .singleElement()
                .satisfies(change -> assertThat(change.former()).contains(amara));
    }

    @Test
    void letTheLastWordOnAMomentCount() {
        lead(marek, LAST_WEEK);
        changeReportingLine.change(kenji, Optional.empty(), LAST_WEEK);

        assertThat(lines.managerOf(kenji, NOW)).isEmpty();
        assertThat(lines.reportsOf(marek, NOW)).isEmpty();
    }

    @Test
    void letNobodyLeadThemselves() {
        changeReportingLine.change(amara, Optional.of(marek), LAST_YEAR);

        assertThatThrownBy(() -> changeReportingLine.change(marek, Optional.of(kenji), NOW))
                .isInstanceOf(LinesInACircle.class);
    }

    @Test
    void offerEveryManagerButOneself() {
        assertThat(eligible.of(amara)).extracting(Person::id).contains(marek).doesNotContain(amara, kenji);
    }

    @Test
    void offerWhoIsKeptToTheirOwnOnlyToThose() {
        changeReportingLine.change(kenji, Optional.of(marek), LAST_YEAR);

        eligible.keepToTheirOwn(Set.of(marek));

        assertThat(eligible.of(amara)).extracting(Person::id).doesNotContain(marek);
        assertThat(eligible.of(kenji)).extracting(Person::id).contains(marek, amara);
        eligible.keepToTheirOwn(Set.of());
        assertThat(eligible.of(amara)).extracting(Person::id).contains(marek);
    }

    @Test
    void countUnitsAsOfADay() {
        var service = "Service " + UUID.randomUUID();
        var engineering = "Engineering " + UUID.randomUUID();
        moveToUnit.move(kenji, service, LAST_YEAR);
        moveToUnit.move(kenji, engineering, LAST_WEEK);

        assertThat(units.unitOf(kenji, NOW)).map(Unit::name).contains(engineering);
        assertThat(units.unitOf(kenji, LAST_WEEK.minusSeconds(1)))
                .map(Unit::name)
                .contains(service);
        assertThat(units.membersOf(units.findByName(service).orElseThrow(), NOW))
                .isEmpty();
    }

    private PersonId employ(String name, Role... roles) {
        return employPerson.employ(NewPerson.named(UUID.randomUUID().toString(), name, roles));
    }

    private void lead(PersonId manager, Instant since) {
        changeReportingLine.change(kenji, Optional.of(manager), since);
    }

    private List<ReportingLineChanged> changes() {
        return events.stream(ReportingLineChanged.class)
                .filter(change -> change.employee().equals(kenji))
                .toList();
    }
}
