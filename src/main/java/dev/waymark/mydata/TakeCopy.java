package dev.waymark.mydata;

import dev.waymark.conversations.KeptConversations;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.people.ReportingLines;
import dev.waymark.people.Units;
import dev.waymark.shared.PersonId;
import dev.waymark.ui.MessageBundles;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Reader;
import dev.waymark.vault.ReaderLog;
import dev.waymark.vault.Section;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody takes a copy of everything that is kept about them (F19). That they did stands in their
 * reader log before anything is opened, so that a copy which somebody else takes at their screen does not stay unseen.
 */
@Service
public class TakeCopy {

    private final People people;
    private final ReportingLines lines;
    private final Units units;
    private final KeptConversations conversations;
    private final CopiedNotes notes;
    private final ReaderLog readerLog;
    private final WhoRead whoRead;
    private final MessageBundles texts;
    private final Clock clock;

    TakeCopy(
            People people,
            ReportingLines lines,
            Units units,
            KeptConversations conversations,
            CopiedNotes notes,
            ReaderLog readerLog,
            WhoRead whoRead,
            MessageBundles texts,
            Clock clock) {
        this.people = people;
        this.lines = lines;
        this.units = units;
        this.conversations = conversations;
        this.notes = notes;
        this.readerLog = readerLog;
        this.whoRead = whoRead;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional
    public MyCopy take(PersonId id) {
        var person = people.require(id);
        var in = InWords.of(person, texts);
        var kept = conversations.of(id);
        readerLog.record(Owner.of(id), Reader.employee(id).through(Reader.Channel.EXPORT), Section.everything());
        var own = notes.own(person, in);
        var log = whoRead.of(id);
        return new MyCopy(
                MyCopy.FORMAT,
                clock.instant(),
                person.locale().getLanguage(),
                person.zone().getId(),
                profile(person),
                lines.of(id).stream()
                        .map(line -> new MyCopy.Led(line.manager().flatMap(this::nameOf), line.since()))
                        .toList(),
                units.of(id).stream()
                        .map(stay -> new MyCopy.Member(stay.unit(), stay.since()))
                        .toList(),
                kept.stream().map(one -> notes.series(one, person, in)).toList(),
                own.notes().stream()
                        .filter(note -> WhatIsKept.isOfWorkbook(note.kind()))
                        .toList(),
                own.drafts(),
                own.of(WhatIsKept.BOUNDARY),
                own.of(WhatIsKept.TODO),
                conversations.waitingPeriodsOf(id).stream()
                        .map(period -> new MyCopy.WaitingPeriod(
                                in.name(period.managerName()),
                                period.until(),
                                period.line().map(line -> in.text("conversations." + line.sentence(), person.name())),
                                period.line().map(KeptConversations.ReadLine::until)))
                        .toList(),
                conversations.countAsManager(id),
                readings(log, in),
                log.intact());
    }

    private static MyCopy.Profile profile(Person person) {
        return new MyCopy.Profile(
                person.name(),
                person.login(),
                person.hasPassword(),
                person.mailAddress(),
                person.locale().getLanguage(),
                person.zone().getId(),
                person.preferences().appearance().name(),
                person.roles().stream().map(Enum::name).sorted().toList(),
                person.lastDay());
    }

    private static List<MyCopy.Reading> readings(WhoRead.Log log, InWords in) {
        return log.lines().stream()
                .map(line -> new MyCopy.Reading(
                        line.at(),
                        in.name(line.name()),
                        line.own(),
                        line.own() ? in.text("mydata.section.OWN") : in.section(line.section()),
                        line.channel().name(),
                        line.conversationWith().map(in::name),
                        line.ledUntil().isPresent()))
                .toList();
    }

    private Optional<String> nameOf(PersonId manager) {
        return people.find(manager).map(Person::name);
    }
}
