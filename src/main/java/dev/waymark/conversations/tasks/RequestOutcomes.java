package dev.waymark.conversations.tasks;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Parts;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the first forms of a conversation mean: the reply to a request, and the choice. */
@Configuration(proxyBeanMethods = false)
class RequestOutcomes {

    /** F03: accepting begins what the employee composed; a day is kept for later. */
    @Bean
    Outcome replyToRequest() {
        return new NamedOutcome("replyRequest", submission -> {
            var conversation = submission.conversation();
            submission.answers().date("laterDate").ifPresent(conversation.beginning()::askAgainOn);
            submission.answers().text("other").ifPresent(other -> conversation.decide("replyRequest", "other", other));
            if (submission.answers().text("decision").filter("ACCEPT"::equals).isPresent()) {
                accept(conversation);
            }
        });
    }

    private static void accept(Conversation conversation) {
        if (conversation.choices().isEmpty()) {
            conversation.invited();
        } else {
            conversation.begin();
        }
    }

    /** The person whom the employee asks next, after a request came to nothing; they are asked once the diagram says so. */
    @Bean
    Outcome chooseAWayOn() {
        return new NamedOutcome(
                "wayOn", submission -> submission.answers().text("person").ifPresent(person -> submission
                        .conversation()
                        .decide("wayOn", "person", person)));
    }

    /** F04: rows for each yes, nothing for anything else. */
    @Bean
    Outcome choose(Clock clock, BoundaryOutcomes boundaries) {
        return new NamedOutcome("choose", submission -> {
            var conversation = submission.conversation();
            var parts = new Parts(submission.form()).chosen(submission.answers());
            conversation.series().choose(parts, clock.instant());
            conversation
                    .talk()
                    .titleDiscreetly(
                            submission.answers().find("discreetCalendar").isEmpty()
                                    || submission.answers().checked("discreetCalendar"));
            submission
                    .answers()
                    .text("storyScope")
                    .ifPresent(scope -> conversation.decide("choose", "storyScope", scope));
            if (!parts.isEmpty()) {
                conversation.begin();
            }
            boundaries.closeListed(submission);
        });
    }
}
