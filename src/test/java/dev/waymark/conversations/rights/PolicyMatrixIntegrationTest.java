package dev.waymark.conversations.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.PlayedActs;
import dev.waymark.conversations.PlayedActs.Target;
import dev.waymark.conversations.PlayedScenes;
import dev.waymark.conversations.PlayedScenes.Scene;
import dev.waymark.conversations.State;
import dev.waymark.engine.TaskGone;
import dev.waymark.people.ChangeReportingLine;
import dev.waymark.people.EmployPerson;
import dev.waymark.people.NewPerson;
import dev.waymark.people.Role;
import dev.waymark.shared.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays every cell of who-may-do-what.txt through the use cases: each act, by everybody, in every state. */
@WaymarkTest
@Import(Actors.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyMatrixIntegrationTest {

    /** What somebody gets for an act. */
    private enum Answer {
        DONE,
        NOT_NOW,
        ABSENT
    }

    /** Where a conversation has to stand for an act. */
    private enum Stand {
        INVITED(PlayedScenes::invited),
        AGREED(PlayedScenes::agreed),
        TIMED(PlayedScenes::timed),
        TALKED(PlayedScenes::talked),
        PLANNED(PlayedScenes::planned),
        PUBLISHED(PlayedScenes::published),
        BESIDE(PlayedScenes::beside);

        private final Function<PlayedScenes, Scene> play;

        Stand(Function<PlayedScenes, Scene> play) {
            this.play = play;
        }
    }

    private final Map<Stand, Scene> played = new EnumMap<>(Stand.class);
    private final Map<Act, Right> rights = MatrixFile.shipped().rights();

    @Autowired
    Actors actors;

    @Autowired
    AutowireCapableBeanFactory factory;

    @Autowired
    EmployPerson employPerson;

    @Autowired
    ChangeReportingLine changeReportingLine;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private PlayedActs acts;
    private PlayedScenes scenes;
    private Map<Relation, PersonId> others;

    @BeforeAll
    void gather() {
        acts = factory.createBean(PlayedActs.class);
        scenes = factory.createBean(PlayedScenes.class);
        others = others();
    }

    @AfterEach
    void returnToToday() {
        actors.backToToday();
    }

    @Test
    void grantsAndDeniesWhatTheFileSays() {
        var wrong = new ArrayList<String>();
        var cells = 0;
        for (var act : Act.values()) {
            var scene = sceneOf(act);
            for (var relation : Relation.values()) {
                for (var state : State.values()) {
                    var expected = expected(act, relation, state);
                    var answer = play(act, scene, relation, state);
                    cells++;
                    if (answer != expected) {
                        wrong.add("%s by %s while %s: %s, but the file says %s"
                                .formatted(act, relation, state, answer, expected));
                    }
                }
            }
        }

        assertThat(cells).isEqualTo(Act.values().length * Relation.values().length * State.values().length);
        assertThat(wrong).isEmpty();
    }

    @Test
    void hasNothingForAnybodyOnceItIsOver() {
        var scene = scenes.gone();

        for (var act : Act.values()) {
            for (var relation : Relation.values()) {
                assertThat(answerTo(act, target(scene, relation), by(relation, scene)))
                        .as("%s by %s", act, relation)
                        .isEqualTo(Answer.ABSENT);
            }
        }
    }

    /** The same answer, after the same work, so that neither words nor time tell whether there is something. */
    @Test
    void answersAStrangerLikeForAnIdThatNeverWas() {
        for (var act : Act.values()) {
            var scene = sceneOf(act);
            for (var stranger : List.of(Relation.COLLEAGUE, Relation.MANAGERS_MANAGER, Relation.ADMINISTRATOR)) {
                var foreign = absence(act, scene.employees(), others.get(stranger));
                var invented = absence(act, Target.invented(), others.get(stranger));

                assertThat(foreign).as("%s by %s", act, stranger).isEqualTo(invented);
            }
        }
    }

    @Test
    void letsNeitherDoTheTaskOfTheOther() {
        var scene = scenes.agreed();

        for (var act : List.of(Act.OPEN_FORM, Act.SAVE_DRAFT, Act.HAND_IN)) {
            assertThatThrownBy(() -> acts.play(act, scene.managers(), scene.employee()))
                    .isInstanceOf(TaskGone.class);
            assertThatThrownBy(() -> acts.play(act, scene.employees(), scene.manager()))
                    .isInstanceOf(TaskGone.class);
        }
    }

    /** Nothing that is done to a scene stays, so that one serves many acts. */
    private Scene sceneOf(Act act) {
        return played.computeIfAbsent(standOf(act), stand -> {
            var scene = stand.play.apply(scenes);
            changeReportingLine.change(
                    scene.manager(),
                    Optional.of(others.get(Relation.MANAGERS_MANAGER)),
                    Instant.now().minusSeconds(60));
            return scene;
        });
    }

    private static Stand standOf(Act act) {
        return switch (act) {
            case DECIDE_NOT_NOW -> Stand.INVITED;
            case OPEN_FORM, SAVE_DRAFT, HAND_IN, TALK_ONLY -> Stand.AGREED;
            case FIND_ANOTHER_TIME -> Stand.TIMED;
            case GO_ON_WITHOUT_WRITE_UP -> Stand.TALKED;
            case PUBLISH_WITHOUT_REPLY -> Stand.PLANNED;
            case BRING_OVER -> Stand.BESIDE;
            default -> Stand.PUBLISHED;
        };
    }

    private Answer expected(Act act, Relation relation, State state) {
        var alone = state == State.ON_HOLD || state == State.ARCHIVED;
        var states = rights.get(act).granted(relation);
        if (states.isEmpty() || relation == Relation.MANAGER && alone) {
            return Answer.ABSENT;
        }
        return states.contains(state) ? Answer.DONE : Answer.NOT_NOW;
    }

    /** Everything happens in one transaction, which is rolled back, so that a scene serves all cells of its act. */
    private Answer play(Act act, Scene scene, Relation relation, State state) {
        var answer = transaction.execute(status -> {
            status.setRollbackOnly();
            var manager = relation == Relation.FORMER_MANAGER && state != State.ON_HOLD && state != State.ARCHIVED
                    ? others.get(Relation.COLLEAGUE)
                    : scene.manager();
            database.sql("update conversation set state = ?, manager_id = ? where id = ?")
                    .params(
                            state.name(),
                            manager.value(),
                            scene.employees().id().value())
                    .update();
            return answerTo(act, target(scene, relation), by(relation, scene));
        });
        return Optional.ofNullable(answer).orElseThrow();
    }

    private PersonId by(Relation relation, Scene scene) {
        return switch (relation) {
            case EMPLOYEE -> scene.employee();
            case MANAGER, FORMER_MANAGER -> scene.manager();
            default -> others.get(relation);
        };
    }

    private static Target target(Scene scene, Relation relation) {
        return relation == Relation.MANAGER || relation == Relation.FORMER_MANAGER
                ? scene.managers()
                : scene.employees();
    }

    private Answer answerTo(Act act, Target target, PersonId by) {
        try {
            acts.play(act, target, by);
            return Answer.DONE;
        } catch (NotPossibleNow notNow) {
            return Answer.NOT_NOW;
        } catch (NotAParticipant | TaskGone absent) {
            return Answer.ABSENT;
        }
    }

    /** What comes of it and how many statements the database got for it. */
    private String absence(Act act, Target target, PersonId by) {
        var absence = transaction.execute(status -> {
            status.setRollbackOnly();
            var before = statements();
            try {
                acts.play(act, target, by);
                return "nothing withheld";
            } catch (RuntimeException absent) {
                return "%s: %s, after %d statements"
                        .formatted(absent.getClass().getSimpleName(), absent.getMessage(), statements() - before);
            }
        });
        return Optional.ofNullable(absence).orElseThrow();
    }

    private long statements() {
        return database.sql("show session status like 'Questions'")
                .query((row, number) -> row.getLong(2))
                .single();
    }

    private Map<Relation, PersonId> others() {
        var people = new EnumMap<Relation, PersonId>(Relation.class);
        people.put(Relation.MANAGERS_MANAGER, employ(Role.MANAGER));
        people.put(Relation.COLLEAGUE, employ(Role.MANAGER));
        people.put(Relation.PROCESS_OWNER, employ(Role.PROCESS_OWNER));
        people.put(Relation.ADMINISTRATOR, employ(Role.ADMIN));
        people.put(Relation.AUDITOR, employ(Role.AUDITOR));
        people.put(Relation.SIGNED_OUT, PersonId.create());
        return people;
    }

    private PersonId employ(Role role) {
        var login = role.name().toLowerCase(Locale.ROOT) + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        return employPerson.employ(NewPerson.named(login, "Somebody", role));
    }
}
