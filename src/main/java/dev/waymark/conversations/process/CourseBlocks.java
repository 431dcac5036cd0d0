package dev.waymark.conversations.process;

import static dev.waymark.conversations.process.Doorbell.conversationOf;
import static dev.waymark.conversations.process.Doorbell.requireWord;

import dev.waymark.conversations.Sentence;
import dev.waymark.conversations.closing.CloseConversation;
import dev.waymark.conversations.course.Course;
import dev.waymark.conversations.course.DiscardWriteUp;
import dev.waymark.conversations.start.AskForConversation;
import dev.waymark.engine.BuildingBlock;
import dev.waymark.shared.Stage;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The building blocks that move a conversation along, or end it. */
@Configuration(proxyBeanMethods = false)
class CourseBlocks {

    @Bean
    @BuildingBlock(name = "beginTalk", label = "Begin to look for a time")
    JavaDelegate beginTalkBlock(Course course) {
        return execution -> course.beginTalk(conversationOf(execution));
    }

    @Bean
    @BuildingBlock(name = "cancelTalk", label = "Take the talk out of both calendars")
    JavaDelegate cancelTalkBlock(Course course) {
        return execution -> course.cancelTalk(conversationOf(execution));
    }

    @Bean
    @BuildingBlock(name = "discardWriteUp", label = "Discard the manager's unsent draft")
    JavaDelegate discardWriteUpBlock(DiscardWriteUp discardWriteUp) {
        return execution -> discardWriteUp.discard(conversationOf(execution));
    }

    @Bean
    @BuildingBlock(name = "finishStage", label = "Finish this part")
    JavaDelegate finishStageBlock(Course course) {
        return execution -> course.finish(conversationOf(execution), new Stage(requireWord(execution, "stage")));
    }

    @Bean
    @BuildingBlock(name = "publishPlan", label = "Publish the agreed plan")
    JavaDelegate publishPlanBlock(Course course) {
        return execution -> course.publishPlan(conversationOf(execution));
    }

    @Bean
    @BuildingBlock(name = "missReview", label = "Let the quarter pass")
    JavaDelegate missReviewBlock(Course course) {
        return execution -> course.missReview(conversationOf(execution));
    }

    @Bean
    @BuildingBlock(name = "completeConversation", label = "Complete the series")
    JavaDelegate completeConversationBlock(Course course) {
        return execution -> course.complete(conversationOf(execution));
    }

    @Bean
    @BuildingBlock(name = "renewConversation", label = "Begin a new series")
    JavaDelegate renewConversationBlock(Course course) {
        return execution -> course.renew(conversationOf(execution));
    }

    @Bean
    @BuildingBlock(name = "freezeConversation", label = "Put the conversation on hold")
    JavaDelegate freezeConversationBlock(Course course) {
        return execution -> course.freeze(conversationOf(execution));
    }

    @Bean
    @BuildingBlock(name = "askSomeoneElse", label = "Ask the person the employee named")
    JavaDelegate askSomeoneElseBlock(AskForConversation askForConversation) {
        return execution -> askForConversation.askSomeoneElse(conversationOf(execution));
    }

    @Bean
    @BuildingBlock(name = "closeConversation", label = "Close neutrally")
    JavaDelegate closeConversationBlock(CloseConversation closeConversation) {
        return execution -> closeConversation.close(conversationOf(execution), Sentence.W1);
    }

    @Bean
    @BuildingBlock(name = "eraseConversation", label = "Erase the conversation")
    JavaDelegate eraseConversationBlock(CloseConversation closeConversation) {
        return execution -> closeConversation.close(conversationOf(execution), Sentence.W6);
    }

    @Bean
    @BuildingBlock(name = "archiveConversation", label = "Close, and leave the employee a private copy")
    JavaDelegate archiveConversationBlock(Course course) {
        return execution -> course.archive(conversationOf(execution));
    }
}
