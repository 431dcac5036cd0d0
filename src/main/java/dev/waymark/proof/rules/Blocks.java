package dev.waymark.proof.rules;

import java.util.Map;
import java.util.Set;

/** The building blocks that a diagram may call, and the questions it may ask. */
final class Blocks {

    /** Blocks that somebody hears from. */
    private static final Set<String> OUTWARD = Set.of(
            "sendInvitation",
            "remindEmployee",
            "remindManager",
            "sendNotice",
            "announceAgreement",
            "tellReplyIsDue",
            "askSomeoneElse");

    private static final Set<String> INWARD = Set.of(
            "beginTalk",
            "cancelTalk",
            "discardWriteUp",
            "finishStage",
            "publishPlan",
            "missReview",
            "completeConversation",
            "renewConversation",
            "closeConversation",
            "eraseConversation",
            "freezeConversation",
            "archiveConversation");

    /** The questions with how many texts each is asked with. */
    private static final Map<String, Integer> YES_OR_NO = Map.ofEntries(
            Map.entry("choice.includes", 1),
            Map.entry("choice.writes", 1),
            Map.entry("choice.anything", 0),
            Map.entry("talk.proposedByManager", 0),
            Map.entry("talk.agreed", 0),
            Map.entry("plan.shared", 0),
            Map.entry("plan.needsReply", 0),
            Map.entry("plan.approved", 0),
            Map.entry("plan.mayBeSentAgain", 0),
            Map.entry("plan.published", 0),
            Map.entry("plan.managerCommits", 0),
            Map.entry("review.missedTwice", 0));

    static final Set<String> DATES = Set.of("${talk.end}", "${plan.horizonEnd}", "${request.laterDate}");

    private Blocks() {}

    static boolean isKnown(String name) {
        return OUTWARD.contains(name) || INWARD.contains(name);
    }

    static boolean sends(String expression) {
        return OUTWARD.contains(expression.replace("${", "").replace("}", "").strip());
    }

    static boolean isYesOrNo(String question, int texts) {
        return YES_OR_NO.getOrDefault(question, -1) == texts;
    }
}
