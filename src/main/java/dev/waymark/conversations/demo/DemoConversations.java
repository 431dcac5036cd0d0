package dev.waymark.conversations.demo;

import dev.waymark.conversations.Conversations;
import dev.waymark.conversations.PlanAction;
import dev.waymark.conversations.plan.Plans;
import dev.waymark.conversations.start.AskForConversation;
import dev.waymark.conversations.start.Invite;
import dev.waymark.engine.Processes;
import dev.waymark.engine.TimeTravel;
import dev.waymark.forms.Answers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The conversations that a new user meets in demo mode, played once through the real use cases. */
@Component
@ConditionalOnProperty(name = "waymark.demo", havingValue = "true")
@Order(200)
class DemoConversations implements ApplicationRunner {

    private static final String ALL_WITH_NOTES = """
            {"lifeStory": "YES_NOTES", "storyScope": "EDUCATION_AND_WORK", "visions": "YES_NOTES",
             "actionPlan": "YES_NOTES", "reviews": "YES_NOTES", "discreetCalendar": true}""";

    private final Conversations conversations;
    private final DemoActs acts;
    private final Invite invite;
    private final AskForConversation ask;
    private final Processes processes;
    private final TimeTravel time;
    private final Plans plans;

    DemoConversations(
            Conversations conversations,
            DemoActs acts,
            Invite invite,
            AskForConversation ask,
            Processes processes,
            TimeTravel time,
            Plans plans) {
        this.conversations = conversations;
        this.acts = acts;
        this.invite = invite;
        this.ask = ask;
        this.processes = processes;
        this.time = time;
        this.plans = plans;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (conversations.count() > 0) {
            return;
        }
        time.play(() -> {
            leylaUntilHerPlan();
            kenjiUntilHeMoves();
            hannaIsInvited();
            joAsks();
            tomasDreams();
            acts.day(0);
        });
    }

    private void leylaUntilHerPlan() {
        acts.day(-142);
        invite("marek", "leyla");
        acts.day(-140);
        acts.handIn("leyla", "choose", ALL_WITH_NOTES);
        acts.talk("leyla", "marek", -126);
        acts.handIn("marek", "write-up-story", """
                {"held": "YES", "heldOn": "%s", "values": [
                 {"name": "Craftsmanship", "heard": "rebuilt radios with her uncle, chose apprenticeship before university"},
                 {"name": "Independence", "heard": "paid her studies by repairing phones"},
                 {"name": "Fairness"}, {"name": "Learning in depth"}, {"name": "Status"}]}""".formatted(acts.date(-126)));
        acts.day(-123);
        acts.handIn("leyla", "check-values", """
                {"items": [%s], "own": [{"name": "Time for family", "share": "PRIVATE"}], "shareList": "SHARE"}""".formatted(valueDecisions()));
        acts.handIn("marek", "acknowledge-removal", "{\"ack\": true}");
        acts.handIn("leyla", "sketch-visions", """
                {"dreams": [
                 {"title": "Principal engineer for medical devices", "setting": "MEDIUM", "track": "EXPERT", "when": "3_TO_10Y", "share": "SHARE"},
                 {"title": "My own repair café with training bench", "setting": "SELF_EMPLOYED", "track": "OWN_THING", "when": "OVER_10Y", "share": "SHARE"},
                 {"title": "Teach at a vocational school", "share": "PRIVATE"}]}""");
        acts.handIn("leyla", "rate-skills", """
                {"skills": [{"name": "Regulated development", "level": "1", "focus": true, "share": "SHARE"},
                 {"name": "Technical writing", "level": "2"}, {"name": "Leading a review", "level": "1", "focus": true, "share": "SHARE"},
                 {"name": "Bookkeeping", "level": "0"}, {"name": "Teaching", "level": "3"}]}""");
        acts.talk("leyla", "marek", -112);
        acts.handIn("marek", "write-up-visions", """
                {"held": "YES", "heldOn": "%s", "understood": "Depth first; the repair café is a serious picture too."}""".formatted(acts.date(-112)));
        leylaPlans();
    }

    private String valueDecisions() {
        var keep = "{\"_id\": \"%s\", \"decision\": \"KEEP\"}";
        var ids = acts.itemsOf("leyla", "marek", "VALUE");
        return IntStream.range(0, ids.size())
                .mapToObj(index -> switch (index) {
                    case 2 ->
                        "{\"_id\": \"%s\", \"decision\": \"REWORD\", \"name\": \"Plain dealing\"}"
                                .formatted(ids.get(2));
                    case 4 -> "{\"_id\": \"%s\", \"decision\": \"REMOVE\"}".formatted(ids.get(4));
                    default -> keep.formatted(ids.get(index));
                })
                .collect(Collectors.joining(","));
    }

    private void leylaPlans() {
        acts.day(-97);
        acts.handIn("leyla", "draft-plan", """
                {"horizon": 18, "actions": [
                 {"category": "ROLE", "title": "Lead the safety review of pump firmware", "owner": "BOTH", "by": "%s", "needs": "NOTHING", "share": "SHARE"},
                 {"category": "PEOPLE", "title": "Monthly hour with the regulatory lead", "owner": "MANAGER", "by": "%s", "needs": "INTRODUCTION", "share": "SHARE"},
                 {"category": "LEARNING", "title": "Course IEC 62304 basics", "owner": "ME", "by": "%s", "needs": "MONEY", "amount": 900, "currency": "EUR", "share": "SHARE"},
                 {"category": "NEXT_STEP", "title": "Shadow the device team for two weeks", "owner": "MANAGER", "by": "%s", "needs": "TIME", "share": "SHARE"},
                 {"category": "NEXT_STEP", "title": "Talk to the bank about the café", "owner": "ME", "by": "%s", "needs": "NOTHING", "share": "PRIVATE"}]}""".formatted(
                        acts.date(30), acts.date(-60), acts.date(45), acts.date(60), acts.date(150)));
        acts.day(-94);
        var asked = acts.itemsOf("leyla", "marek", "ACTION");
        acts.handIn("marek", "reply-to-plan", """
                {"items": [{"_id": "%s", "reply": "AGREE"}, {"_id": "%s", "reply": "AGREE"}, {"_id": "%s", "reply": "AGREE"},
                 {"_id": "%s", "reply": "AGREE_CHANGED", "newBy": "%s", "comment": "The device team is free for visitors from then on."}]}""".formatted(
                        asked.get(0), asked.get(1), asked.get(2), asked.get(3), acts.date(120)));
        acts.day(-92);
        acts.handIn("leyla", "settle-open-actions", """
                {"items": [{"_id": "%s", "decision": "ACCEPT_CHANGE"}], "next": "PUBLISH_AGREED_PART"}""".formatted(asked.get(3)));
        acts.day(-60);
        plans.move(acts.conversation("leyla", "marek"), asked.get(1), PlanAction.Progress.DONE, acts.id("marek"));
    }

    private void kenjiUntilHeMoves() {
        acts.day(-60);
        invite("amara", "kenji");
        acts.handIn("kenji", "choose", ALL_WITH_NOTES);
        acts.handIn("kenji", "prepare-story", """
                {"chapters": [{"period": "FIRST_JOBS", "title": "From statistics to service", "bring": "TELL"}]}""");
        acts.day(-2);
        processes.tell(acts.conversation("kenji", "amara"), "manager-changed");
        time.settle();
    }

    private void hannaIsInvited() {
        acts.day(-16);
        invite("amara", "hanna");
    }

    private void joAsks() {
        acts.day(-10);
        ask.ask(Answers.ofJson("""
                        {"manager": "%s", "pace": "NO_RUSH", "parts": [{"stage": "VISIONS", "mode": "TALK_ONLY"},
                         {"stage": "ACTION_PLAN", "mode": "NOTES"}]}""".formatted(acts.id("amara"))), acts.id("jo"));
        time.settle();
        acts.day(-9);
        acts.handIn("amara", "reply-to-request", """
                {"decision": "LATER", "laterDate": "%s",
                 "message": "Two releases on; I'd rather give you a proper hour after the 25th."}""".formatted(acts.date(25)));
    }

    private void tomasDreams() {
        acts.day(-5);
        invite("marek", "tomas");
        acts.handIn("tomas", "choose", """
                {"lifeStory": "NO", "visions": "YES_NOTES", "actionPlan": "YES_NOTES", "reviews": "LATER", "discreetCalendar": true}""");
        acts.draft("tomas", "sketch-visions", """
                {"dreams": [{"title": "Metrology specialist", "share": "PRIVATE"}, {"title": "Lead a small test lab", "share": "PRIVATE"}]}""");
        acts.handIn(
                "marek", "propose-a-time-as-manager", "{\"slots\": [{\"start\": \"%s\"}]}".formatted(acts.at(3, 9)));
    }

    private void invite(String manager, String employee) {
        invite.invite(Answers.ofJson("""
                        {"employee": "%s", "length": "60", "ackFree": true, "ackPaper": true}""".formatted(acts.id(employee))), acts.id(manager));
        time.settle();
    }
}
