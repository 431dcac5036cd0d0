package dev.waymark.conversations.tasks;

import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.Steps;
import dev.waymark.conversations.Talk;
import dev.waymark.conversations.Talks;
import dev.waymark.conversations.Zones;
import dev.waymark.forms.Answers;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the forms around a talk mean (F06): one side proposes times, the other picks one or says that none fits. */
@Configuration(proxyBeanMethods = false)
class TalkOutcomes {

    private static final String NONE_FITS = "NONE_FITS";

    @Bean
    Outcome meet(Zones zones, Talks talks) {
        return new NamedOutcome("meet", submission -> {
            var talk = submission.conversation().talk();
            if (Steps.isProposal(submission.task())) {
                talk.propose(
                        times(submission.answers(), zones.of(submission.by())),
                        submission.conversation().isManager(submission.by()));
                return;
            }
            var pick = submission.answers().text("pick").orElse(NONE_FITS);
            if (pick.equals(NONE_FITS)) {
                talk.noneFits();
            } else {
                talk.agree(offered(talk, pick));
                talks.announce(submission.conversation());
            }
        });
    }

    private static Instant offered(Talk talk, String pick) {
        return talk.slots().stream()
                .filter(slot -> slot.toString().equals(pick))
                .findFirst()
                .orElseThrow(NotPossibleNow::new);
    }

    private static List<Instant> times(Answers answers, ZoneId zone) {
        return answers.rows("slots").stream()
                .flatMap(row -> row.text("start").stream())
                .map(text -> instant(text, zone))
                .toList();
    }

    /** Forms keep a time with or without its offset; without one it is meant in the zone of who typed it. */
    private static Instant instant(String text, ZoneId zone) {
        var hasOffset = text.endsWith("Z") || text.lastIndexOf('+') > 10 || text.lastIndexOf('-') > 10;
        return hasOffset
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(zone).toInstant();
    }
}
