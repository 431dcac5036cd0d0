package dev.waymark.conversations;

import dev.waymark.conversations.PlayedActs.Target;
import dev.waymark.conversations.closing.Withdraw;
import dev.waymark.conversations.plan.Plans;
import dev.waymark.conversations.workbook.Workbook;
import dev.waymark.forms.Answers;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.time.Duration;

/** Conversations brought to where a certain act is possible, each between two people of its own. */
public class PlayedScenes {

    private static final String EVERYTHING = """
            {"lifeStory": "YES_NOTES", "visions": "NO", "actionPlan": "YES_NOTES", "reviews": "YES_NOTES"}""";
    private static final String ONLY_A_PLAN = """
            {"lifeStory": "NO", "visions": "NO", "actionPlan": "YES_NOTES", "reviews": "NO"}""";

    private final Actors actors;
    private final Plans plans;
    private final Workbook workbook;
    private final Withdraw withdraw;

    PlayedScenes(Actors actors, Plans plans, Workbook workbook, Withdraw withdraw) {
        this.workbook = workbook;
        this.actors = actors;
        this.plans = plans;
        this.withdraw = withdraw;
    }

    /** Two people, and what each of them could do an act to. */
    public record Scene(PersonId employee, PersonId manager, Target employees, Target managers) {}

    /** The choice is open. */
    public Scene invited() {
        var manager = actors.manager("Manager");
        var employee = actors.employee("Employee", manager);
        var id = actors.invite(manager, employee);
        return scene(id, employee, manager, "choose", EVERYTHING, "choose", EVERYTHING);
    }

    /** Both have something to do. */
    public Scene agreed() {
        var manager = actors.manager("Manager");
        var employee = actors.employee("Employee", manager);
        var id = actors.invite(manager, employee);
        actors.handIn(employee, "choose", EVERYTHING);
        return scene(id, employee, manager, "prepare-story", "{}", "propose-a-time-as-manager", slots());
    }

    /** A time is agreed. */
    public Scene timed() {
        var scene = agreed();
        actors.handIn(scene.manager(), "propose-a-time-as-manager", slots());
        actors.handIn(
                scene.employee(), "confirm-a-time", "{\"pick\": \"%s\"}".formatted(actors.firstSlot(scene.employee())));
        return scene;
    }

    /** The talk is over, the write-up is open. */
    public Scene talked() {
        var scene = timed();
        actors.pass(Duration.ofDays(4));
        actors.require(scene.manager(), "write-up-story");
        actors.backToToday();
        return scene;
    }

    /** The plan waits for the manager's answer. */
    public Scene planned() {
        var manager = actors.manager("Manager");
        var employee = actors.employee("Employee", manager);
        var id = actors.invite(manager, employee);
        actors.handIn(employee, "choose", ONLY_A_PLAN);
        actors.handIn(employee, "draft-plan", plan("Lead the review"));
        return new Scene(employee, manager, withAction(id, employee), withAction(id, employee));
    }

    /** The manager has committed to an action. */
    public Scene published() {
        var scene = planned();
        actors.handIn(
                scene.manager(), "reply-to-plan", """
                {"items": [{"_id": "%s", "reply": "AGREE"}]}""".formatted(scene.managers().item()));
        return scene;
    }

    /** The employee has something in their workbook that fits into the conversation. */
    public Scene beside() {
        var scene = published();
        workbook.keep(Workbook.Sheet.PLAN, Answers.ofJson(plan("Learn to weld")), scene.employee());
        var item = workbook.items(scene.employee()).get(0).id();
        var target = new Target(scene.employees().id(), scene.employees().task(), "{}", item);
        return new Scene(scene.employee(), scene.manager(), target, target);
    }

    /** All is over; the ids are those of before. */
    public Scene gone() {
        var scene = agreed();
        withdraw.withdraw(scene.employees().id(), scene.employee());
        actors.settle();
        return scene;
    }

    private String plan(String title) {
        return """
                {"horizon": 18, "actions": [{"category": "ROLE", "title": "%s", "owner": "MANAGER",
                 "by": "%s", "needs": "NOTHING", "share": "SHARE"}]}""".formatted(title, actors.today().plusMonths(1));
    }

    private Target withAction(ConversationId id, PersonId employee) {
        var action = plans.of(id, employee).get(0).item().id();
        return new Target(id, Target.invented().task(), "{}", action);
    }

    private Scene scene(
            ConversationId id,
            PersonId employee,
            PersonId manager,
            String employeesStep,
            String employeesAnswers,
            String managersStep,
            String managersAnswers) {
        return new Scene(
                employee,
                manager,
                target(id, employee, employeesStep, employeesAnswers),
                target(id, actors.has(manager, managersStep) ? manager : employee, managersStep, managersAnswers));
    }

    private Target target(ConversationId id, PersonId person, String step, String answers) {
        var task = actors.require(person, step).id();
        return new Target(id, task, answers, Target.invented().item());
    }

    private String slots() {
        return "{\"slots\": [{\"start\": \"%sT10:00Z\"}]}"
                .formatted(actors.today().plusDays(3));
    }
}
