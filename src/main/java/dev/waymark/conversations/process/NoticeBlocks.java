package dev.waymark.conversations.process;

import static dev.waymark.conversations.process.Doorbell.conversationOf;
import static dev.waymark.conversations.process.Doorbell.requireWord;

import dev.waymark.conversations.Notice;
import dev.waymark.conversations.Notices;
import dev.waymark.engine.BuildingBlock;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The building blocks that tell somebody something. */
@Configuration(proxyBeanMethods = false)
class NoticeBlocks {

    @Bean
    @BuildingBlock(name = "sendInvitation", label = "Send the invitation to the employee")
    JavaDelegate sendInvitationBlock(Notices notices) {
        return execution -> notices.tellEmployee(conversationOf(execution), Notice.Kind.INVITATION);
    }

    @Bean
    @BuildingBlock(name = "remindEmployee", label = "Remind the employee")
    JavaDelegate remindEmployeeBlock(Notices notices) {
        return execution -> notices.remindEmployee(conversationOf(execution));
    }

    @Bean
    @BuildingBlock(name = "remindManager", label = "Remind the manager")
    JavaDelegate remindManagerBlock(Notices notices) {
        return execution -> notices.remindManager(conversationOf(execution));
    }

    @Bean
    @BuildingBlock(name = "sendNotice", label = "Tell the manager a neutral sentence")
    JavaDelegate sendNoticeBlock(Notices notices) {
        return execution ->
                notices.tellManager(conversationOf(execution), Notice.Kind.valueOf(requireWord(execution, "notice")));
    }

    @Bean
    @BuildingBlock(name = "announceAgreement", label = "Tell the manager which parts are agreed")
    JavaDelegate announceAgreementBlock(Notices notices) {
        return execution -> notices.tellManager(conversationOf(execution), Notice.Kind.PARTS_AGREED);
    }

    @Bean
    @BuildingBlock(name = "tellReplyIsDue", label = "Tell the employee that they can publish on their own")
    JavaDelegate tellReplyIsDueBlock(Notices notices) {
        return execution -> notices.tellEmployee(conversationOf(execution), Notice.Kind.REPLY_IS_DUE);
    }
}
