package dev.waymark.mydata;

import dev.waymark.conversations.KeptConversations;
import dev.waymark.conversations.KeptConversations.Kept;
import dev.waymark.conversations.KeptConversations.Waiting;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.people.ReportingLines;
import dev.waymark.people.Units;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Drafts;
import dev.waymark.vault.Entries;
import dev.waymark.vault.EntryOutline;
import dev.waymark.vault.Owner;
import dev.waymark.vault.ReaderLog;
import dev.waymark.vault.Section;
import dev.waymark.vault.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept about somebody, counted and not opened. */
@Service
public class WhatIsKept {

    static final String BOUNDARY = "BOUNDARY";
    static final String TODO = "TODO";

    private static final Section TOLD = Section.ofKinds("CLOSED_TOPICS", "CLOSED_TOPIC");
    private static final Set<String> BESIDE_THE_WORKBOOK = Set.of(BOUNDARY, TODO);

    private final People people;
    private final ReportingLines lines;
    private final Units units;
    private final KeptConversations conversations;
    private final Entries entries;
    private final Drafts drafts;
    private final ReaderLog readerLog;

    WhatIsKept(
            People people,
            ReportingLines lines,
            Units units,
            KeptConversations conversations,
            Entries entries,
            Drafts drafts,
            ReaderLog readerLog) {
        this.people = people;
        this.lines = lines;
        this.units = units;
        this.conversations = conversations;
        this.entries = entries;
        this.drafts = drafts;
        this.readerLog = readerLog;
    }

    /** What belongs to the person alone is counted by its kind: the workbook is what is neither closed topic nor to-do. */
    static boolean isOfWorkbook(String kind) {
        return !BESIDE_THE_WORKBOOK.contains(kind);
    }

    /** All of it, section by section. */
    public record Holdings(
            Person person,
            List<ReportingLines.Line> ledBy,
            List<Units.Stay> units,
            List<Series> conversations,
            int workbook,
            int workbookDrafts,
            int boundaries,
            Told told,
            int todos,
            List<Waiting> waitingPeriods,
            long asManager) {}

    /**
     * What the other sides were told of closed topics.
     *
     * @param openedAt when one of them first opened any of it
     */
    public record Told(int sentences, Optional<Instant> openedAt) {}

    /**
     * One conversation.
     *
     * @param onlyYours how many entries only the employee can read
     * @param shared how many both can read
     * @param byManager how many of the shared ones the other person wrote
     * @param taken how many were taken out
     * @param lastReadAt when the other person last opened something
     */
    public record Series(
            Kept kept, int onlyYours, int shared, int byManager, int taken, int drafts, Optional<Instant> lastReadAt) {}

    @Transactional(readOnly = true)
    public Holdings about(PersonId id) {
        var own = entries.outline(Owner.of(id), id, Section.everything());
        return new Holdings(
                people.require(id),
                lines.of(id),
                units.of(id),
                conversations.of(id).stream().map(kept -> series(kept, id)).toList(),
                count(own, WhatIsKept::isOfWorkbook),
                drafts.of(Owner.of(id), id).size(),
                count(own, BOUNDARY::equals),
                told(id),
                count(own, TODO::equals),
                conversations.waitingPeriodsOf(id),
                conversations.countAsManager(id));
    }

    private Series series(Kept kept, PersonId employee) {
        var owner = Owner.of(kept.id());
        var all = entries.outline(owner, employee, Section.everything());
        var shared = all.stream()
                .filter(entry -> entry.visibility() == Visibility.SHARED)
                .toList();
        return new Series(
                kept,
                all.size() - shared.size(),
                shared.size(),
                (int) shared.stream()
                        .filter(entry -> !entry.author().equals(employee))
                        .count(),
                entries.removed(owner).size(),
                drafts.of(owner, employee).size(),
                readerLog.of(owner).stream()
                        .filter(reading -> !reading.person().equals(employee))
                        .map(reading -> reading.at())
                        .max(Instant::compareTo));
    }

    private Told told(PersonId employee) {
        var sentences = conversations.of(employee).stream()
                .flatMap(kept -> entries.outline(Owner.of(kept.id()), employee, TOLD).stream())
                .toList();
        return new Told(
                sentences.size(),
                sentences.stream().flatMap(one -> one.openedAt().stream()).min(Instant::compareTo));
    }

    private static int count(List<EntryOutline> all, Predicate<String> kinds) {
        return (int) all.stream().filter(entry -> kinds.test(entry.kind())).count();
    }
}
