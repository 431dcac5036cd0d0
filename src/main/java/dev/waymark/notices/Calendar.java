package dev.waymark.notices;

import dev.waymark.people.Person;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** Calendar entries: a time, and a title that says no more than that two people meet (RFC 5545, 5546). */
@Component
class Calendar {

    private final Clock clock;

    Calendar(Clock clock) {
        this.clock = clock;
    }

    byte[] entry(Letter.Appointment talk, Person reader, Person other, String openTitle) {
        var start = talk.at();
        var event = new VEvent(
                start, start.plusSeconds(60L * talk.minutes()), talk.discreet() ? discreetTitle(other) : openTitle);
        event.add(new Uid(talk.uid()));
        event.add(new Sequence((int) (clock.instant().getEpochSecond() / 60)));
        event.add(new Status(talk.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        other.mailAddress().ifPresent(address -> event.add(new Organizer("mailto:" + address)));
        reader.mailAddress().ifPresent(address -> event.add(new Attendee("mailto:" + address)));

        var calendar = new net.fortuna.ical4j.model.Calendar();
        calendar.add(new ProdId("-//Waymark//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new Method(method(talk)));
        calendar.add(event);
        return calendar.toString().getBytes(StandardCharsets.UTF_8);
    }

    String contentType(Letter.Appointment talk) {
        return "text/calendar; charset=UTF-8; method=" + method(talk);
    }

    private static String method(Letter.Appointment talk) {
        return talk.cancelled() ? "CANCEL" : "REQUEST";
    }

    private static String discreetTitle(Person other) {
        return "1:1 "
                + Arrays.stream(other.name().split(" "))
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.substring(0, 1))
                        .collect(Collectors.joining());
    }
}
