package dev.waymark.mydata;

import dev.waymark.conversations.KeptConversations;
import dev.waymark.conversations.KeptConversations.Kept;
import dev.waymark.people.People;
import dev.waymark.people.Person;
import dev.waymark.people.ReportingLines;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Reader.Channel;
import dev.waymark.vault.ReaderLog;
import dev.waymark.vault.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who read what of an employee, for this employee alone. */
@Service
public class WhoRead {

    private final KeptConversations conversations;
    private final ReaderLog readerLog;
    private final People people;
    private final ReportingLines lines;

    WhoRead(KeptConversations conversations, ReaderLog readerLog, People people, ReportingLines lines) {
        this.conversations = conversations;
        this.readerLog = readerLog;
        this.people = people;
        this.lines = lines;
    }

    /**
     * One opened screen, export or print.
     *
     * @param name empty for somebody who left long ago
     * @param conversationWith empty for what belongs to no conversation
     * @param ledUntil when this person had ceased to lead the employee before they read; also where that became known
     *     later
     */
    public record Line(
            Instant at,
            String name,
            boolean own,
            String section,
            Channel channel,
            Optional<String> conversationWith,
            Optional<Instant> ledUntil) {}

    /**
     * The lines, newest first.
     *
     * @param intact whether no line was altered, left out or added
     */
    public record Log(List<Line> lines, boolean intact) {}

    @Transactional
    public Log of(PersonId employee) {
        var found = new ArrayList<Line>();
        var intact = readerLog.isIntact(Owner.of(employee));
        found.addAll(linesOf(Owner.of(employee), employee, Optional.empty()));
        for (var conversation : conversations.of(employee)) {
            var owner = Owner.of(conversation.id());
            intact &= readerLog.isIntact(owner);
            found.addAll(linesOf(owner, employee, Optional.of(conversation)));
        }
        found.sort(Comparator.comparing(Line::at).reversed());
        return new Log(List.copyOf(found), intact);
    }

    private List<Line> linesOf(Owner owner, PersonId employee, Optional<Kept> conversation) {
        return readerLog.of(owner).stream()
                .map(reading -> line(reading, employee, conversation))
                .toList();
    }

    private Line line(Reading reading, PersonId employee, Optional<Kept> conversation) {
        return new Line(
                reading.at(),
                people.find(reading.person()).map(Person::name).orElse(""),
                reading.person().equals(employee),
                reading.section(),
                reading.channel(),
                conversation.map(Kept::managerName),
                lines.findEnd(reading.person(), employee, reading.at()));
    }
}
