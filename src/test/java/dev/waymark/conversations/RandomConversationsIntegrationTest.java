package dev.waymark.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.closing.Withdraw;
import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.overview.TeamConversations;
import dev.waymark.conversations.plan.Plans;
import dev.waymark.conversations.removal.RemoveEntries;
import dev.waymark.conversations.tasks.TaskList;
import dev.waymark.conversations.ways.LeaveOut;
import dev.waymark.conversations.ways.PauseConversation;
import dev.waymark.conversations.ways.ResumeConversation;
import dev.waymark.conversations.ways.SwitchPart;
import dev.waymark.engine.OpenTask;
import dev.waymark.engine.OpenTasks;
import dev.waymark.engine.Processes;
import dev.waymark.forms.AnswersNotAccepted;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Two people do whatever they may, in any order, on the real engine and the real database; after each act the promises
 * still hold. The build plays one seed; {@code -Dwaymark.seed=…} and {@code -Dwaymark.acts=…} play others.
 */
@WaymarkTest
@Import(Actors.class)
class RandomConversationsIntegrationTest {

    private static final int ACTS = Integer.getInteger("waymark.acts", 400);
    private static final int MOST_IN_ONE_CONVERSATION = 60;

    @Autowired
    Actors actors;

    @Autowired
    Conversations conversations;

    @Autowired
    OpenTasks tasks;

    @Autowired
    TaskService engineTasks;

    @Autowired
    Processes processes;

    @Autowired
    TaskList taskList;

    @Autowired
    TeamConversations team;

    @Autowired
    MyConversations mine;

    @Autowired
    Plans plans;

    @Autowired
    LeaveOut leaveOut;

    @Autowired
    SwitchPart switchPart;

    @Autowired
    PauseConversation pauseConversation;

    @Autowired
    ResumeConversation resumeConversation;

    @Autowired
    RemoveEntries removeEntries;

    @Autowired
    Withdraw withdraw;

    private final long seed = Long.getLong("waymark.seed", 9080110786309L);
    private final Random chance = new Random(seed);
    private final List<String> played = new ArrayList<>();

    @AfterEach
    void returnToToday() {
        actors.backToToday();
    }

    @Test
    void keepsItsPromisesWhateverTheTwoDo() {
        System.out.println("Random conversations with seed " + seed);
        for (var acts = 0; acts < ACTS; ) {
            acts += playOne();
            actors.backToToday();
        }
    }

    private int playOne() {
        played.clear();
        var manager = actors.manager("Manager");
        var employee = actors.employee("Employee", manager);
        var id = actors.invite(manager, employee);
        for (var act = 1; act <= MOST_IN_ONE_CONVERSATION; act++) {
            try {
                act(id, manager, employee);
                holds(id, manager, employee);
            } catch (AnswersNotAccepted notAccepted) {
                throw failed(notAccepted.findings().toString(), notAccepted);
            } catch (RuntimeException | AssertionError broken) {
                throw failed(String.valueOf(broken.getMessage()), broken);
            }
            if (conversations.findById(id.value()).isEmpty()) {
                return act;
            }
        }
        return MOST_IN_ONE_CONVERSATION;
    }

    private void act(ConversationId id, PersonId manager, PersonId employee) {
        var open = tasks.of(id);
        var dice = chance.nextInt(100);
        if (dice < 60 && !open.isEmpty()) {
            handIn(open.get(chance.nextInt(open.size())));
        } else if (dice < 85) {
            pass(Duration.ofDays(1 + chance.nextInt(30)));
        } else {
            wayOut(id, employee, dice);
        }
        actors.settle();
    }

    private void handIn(OpenTask task) {
        played.add(task.step());
        var conversation = conversations.require(task.conversation());
        var answers = new PlayedAnswers(chance, plans, mine).to(task, conversation, actors.today());
        actors.handIn(task.person(), task.step(), answers);
    }

    private void pass(Duration time) {
        played.add(time.toDays() + " days");
        actors.pass(time);
    }

    private void wayOut(ConversationId id, PersonId employee, int dice) {
        var conversation = conversations.require(id);
        var stage = Stage.OF_THE_METHOD.get(chance.nextInt(4));
        var runs = conversation.state() == State.ACTIVE || conversation.state() == State.PAUSED;
        if (dice < 89) {
            played.add("leave out " + stage);
            leaveOut.leaveOut(id, stage, LeaveOut.Notes.values()[chance.nextInt(2)], employee);
        } else if (dice < 91) {
            takeSomethingOut(id, employee);
        } else if (dice < 94
                && runs
                && (stage != Stage.REVIEW || conversation.choiceOf(Stage.PLAN).isPresent())) {
            played.add("switch on " + stage);
            switchOn(conversation, stage, Mode.values()[chance.nextInt(2)]);
        } else if (dice < 97 && conversation.state() == State.PAUSED) {
            played.add("resume");
            resumeConversation.resume(id, employee);
        } else if (dice < 98 && runs) {
            played.add("pause");
            pauseConversation.pause(id, null, employee);
        } else if (dice == 99) {
            played.add("withdraw");
            withdraw.withdraw(id, employee);
        }
    }

    /** A part that runs without notes goes on without them. */
    private void switchOn(Conversation conversation, Stage stage, Mode mode) {
        try {
            switchPart.switchOn(conversation.id(), stage, mode, conversation.employee());
        } catch (NotPossibleNow refused) {
            assertThat(mode).isEqualTo(Mode.NOTES);
            assertThat(conversation.choiceOf(stage).map(Choice::mode)).contains(Mode.TALK_ONLY);
        }
    }

    private void takeSomethingOut(ConversationId id, PersonId employee) {
        var items = mine.open(id, employee).items();
        if (!items.isEmpty()) {
            played.add("take something out");
            var item = items.get(chance.nextInt(items.size())).id();
            removeEntries.remove(id, Set.of(item), employee);
            assertThat(mine.open(id, employee).items())
                    .noneMatch(left ->
                            left.id().equals(item) || left.content().toJson().contains(item));
        }
    }

    private void holds(ConversationId id, PersonId manager, PersonId employee) {
        var conversation = conversations.findById(id.value());
        assertThat(processes.runs(id)).as("engine and domain agree").isEqualTo(conversation.isPresent());
        if (conversation.isEmpty()) {
            assertThat(engineTasks
                            .createTaskQuery()
                            .processInstanceBusinessKey(id.value())
                            .count())
                    .isZero();
            return;
        }
        for (var task : tasks.of(id)) {
            task.stage().ifPresent(stage -> assertThat(conversation.get().choiceOf(stage))
                    .as("a yes to the stage of %s", task.step())
                    .isPresent());
        }
        assertThat(shown(manager) + shown(employee) + (hidesChoice(conversation.get(), id) ? 1 : 0))
                .as("the lists show exactly the open tasks")
                .isEqualTo(tasks.of(id).size());
        assertThat(team.open(id, manager).items())
                .as("nothing private on the manager's side")
                .noneMatch(item -> item.content().toJson().contains("PRIVATE") || !item.shared());
        assertThat(plans.of(id, manager)).noneMatch(line -> !line.shared());
    }

    private boolean hidesChoice(Conversation conversation, ConversationId id) {
        return conversation.beginning().isQuiet() && tasks.of(id).stream().anyMatch(Steps::isChoice);
    }

    private int shown(PersonId person) {
        return taskList.of(person).size();
    }

    private AssertionError failed(String why, Throwable cause) {
        return new AssertionError("Seed %d, after %s: %s".formatted(seed, played, why), cause);
    }
}
