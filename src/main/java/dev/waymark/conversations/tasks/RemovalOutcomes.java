package dev.waymark.conversations.tasks;

import dev.waymark.conversations.removal.AskToForget;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What it means that the manager acknowledges a removal (F17b, T-19). */
@Configuration(proxyBeanMethods = false)
class RemovalOutcomes {

    @Bean
    Outcome acknowledgeRemoval(AskToForget askToForget) {
        return new NamedOutcome("acknowledge", submission -> askToForget.acknowledged(submission.conversation()));
    }
}
