package dev.waymark.conversations.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import dev.waymark.OwnWaymark;
import dev.waymark.Remains;
import dev.waymark.WholeDatabase;
import dev.waymark.conversations.Actors;
import dev.waymark.conversations.Notice;
import dev.waymark.conversations.overview.TeamConversations;
import dev.waymark.conversations.tasks.OpenForm;
import dev.waymark.conversations.tasks.SaveDraft;
import dev.waymark.conversations.tasks.TaskList;
import dev.waymark.conversations.ui.team.TeamView;
import dev.waymark.conversations.ui.words.StateWords;
import dev.waymark.conversations.ways.DecideNotNow;
import dev.waymark.conversations.ways.DecideNotNow.Deliver;
import dev.waymark.forms.Answers;
import dev.waymark.notices.RenderedMail;
import dev.waymark.people.ChangeMailAddress;
import dev.waymark.people.CurrentPerson;
import dev.waymark.shared.PersonId;
import dev.waymark.ui.Moments;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/**
 * A no, a "later", a "not now" and no answer at all leave the same rows in all schemas, show the manager the same page, byte
 * for byte, while the invitation is open and after it, and bring them the same mails (promise 2).
 */
@ExtendWith(ConversationScreen.class)
class SameRemainsIntegrationTest {

    private static final String NOTHING = """
            {"lifeStory": "%1$s", "visions": "%1$s", "actionPlan": "%1$s"}""";
    private static final String DRAFT = """
            {"lifeStory": "NO", "boundaries": [{"label": "My family", "rule": "NEVER_RAISE"}]}""";

    private static final List<Notice> NOTICES = new ArrayList<>();

    private static ConfigurableApplicationContext waymark;
    private static Actors actors;

    @BeforeAll
    static void startEmpty() {
        OwnWaymark.empty();
        waymark = OwnWaymark.start(Actors.class);
        actors = waymark.getBean(Actors.class);
        waymark.addApplicationListener(new ApplicationListener<PayloadApplicationEvent<?>>() {
            @Override
            public void onApplicationEvent(PayloadApplicationEvent<?> event) {
                if (event.getPayload() instanceof Notice notice) {
                    NOTICES.add(notice);
                }
            }
        });
    }

    @AfterAll
    static void stop() {
        actors.backToToday();
        waymark.close();
    }

    /** What somebody who is not the employee could compare. */
    private record Traces(List<String> rows, String pageMeanwhile, String pageAfterwards, List<String> mails) {}

    @Test
    void areLeftBySilenceANoALaterAndANotNow() {
        // The first conversation of all brings the secret of the ledger into being.
        tracesOf(hanna -> {});
        var traces = new LinkedHashMap<String, Traces>();
        waysToSayNothing().forEach((way, act) -> traces.put(way, tracesOf(act)));

        var silence = traces.get("silence");
        assertThat(silence.rows())
                .anyMatch(row -> row.contains("waiting_period"))
                .anyMatch(row -> row.contains("waymark_keys.erasure"))
                .noneMatch(row -> row.contains(".conversation[") || row.contains(".ACT_RU"));
        assertThat(silence.pageMeanwhile()).contains("Invitation sent");
        assertThat(silence.pageAfterwards()).contains("is not going ahead");
        assertThat(silence.mails()).singleElement().asString().contains("Hanna");
        traces.forEach((way, left) -> {
            assertThat(left.rows()).as("rows left by " + way).isEqualTo(silence.rows());
            assertThat(left.pageMeanwhile()).as("page after " + way).isEqualTo(silence.pageMeanwhile());
            assertThat(left.pageAfterwards()).as("page at the end of " + way).isEqualTo(silence.pageAfterwards());
            assertThat(left.mails()).as("mails after " + way).isEqualTo(silence.mails());
        });
    }

    private static Map<String, Consumer<PersonId>> waysToSayNothing() {
        var ways = new LinkedHashMap<String, Consumer<PersonId>>();
        ways.put("silence", hanna -> {});
        ways.put("no", hanna -> actors.handIn(hanna, "choose", NOTHING.formatted("NO")));
        ways.put("later", hanna -> actors.handIn(hanna, "choose", NOTHING.formatted("LATER")));
        ways.put("not now", hanna -> waymark.getBean(DecideNotNow.class)
                .decide(actors.require(hanna, "choose").id(), Deliver.WHEN_INVITATION_ENDS, hanna));
        ways.put("a draft", SameRemainsIntegrationTest::beginToAnswer);
        return ways;
    }

    private static void beginToAnswer(PersonId hanna) {
        var task = actors.require(hanna, "choose").id();
        var opened = waymark.getBean(OpenForm.class).open(task, hanna);
        waymark.getBean(SaveDraft.class).save(task, Answers.ofJson(DRAFT), opened.revision(), hanna);
    }

    private static Traces tracesOf(Consumer<PersonId> act) {
        var database = new WholeDatabase(OwnWaymark.jdbc());
        var before = database.rows();
        var start = waymark.getBean(Clock.class).instant();
        NOTICES.clear();
        var amara = actors.manager("Amara");
        waymark.getBean(ChangeMailAddress.class).change(amara, amara + "@example.org");
        var hanna = actors.employee("Hanna", amara);
        actors.invite(amara, hanna);
        actors.pass(Duration.ofDays(2));
        act.accept(hanna);
        actors.settle();
        actors.pass(Duration.ofDays(8));
        var meanwhile = pageOf(amara);
        actors.pass(Duration.ofDays(12));
        var mails = NOTICES.stream()
                .filter(notice -> notice.to().equals(amara))
                .map(notice -> RenderedMail.of(notice, waymark).replace(amara.value(), "amara"))
                .toList();
        return new Traces(new Remains(before, database.rows(), start).normalised(), meanwhile, pageOf(amara), mails);
    }

    private static String pageOf(PersonId manager) {
        var person = mock(CurrentPerson.class);
        when(person.id()).thenReturn(manager);
        var page = new TeamView(
                waymark.getBean(TeamConversations.class),
                waymark.getBean(TaskList.class),
                new StateWords(mock(Moments.class)),
                person);
        UI.getCurrent().add(page);
        page.show();
        var html = page.getElement().getOuterHTML();
        UI.getCurrent().remove(page);
        return html;
    }
}
