package dev.waymark.conversations;

import static dev.waymark.conversations.CanaryAnswers.MARK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.EmbeddedDatabase;
import dev.waymark.FreshProcess;
import dev.waymark.Listening;
import dev.waymark.Scratch;
import dev.waymark.WaymarkTest;
import dev.waymark.WholeDatabase;
import dev.waymark.conversations.boundaries.Boundary;
import dev.waymark.conversations.boundaries.CloseTopic;
import dev.waymark.conversations.boundaries.FindOnTopic;
import dev.waymark.conversations.closing.Withdraw;
import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.overview.TeamConversations;
import dev.waymark.conversations.removal.RemoveEntries;
import dev.waymark.conversations.start.AskForConversation;
import dev.waymark.conversations.start.Invite;
import dev.waymark.conversations.start.StartForms;
import dev.waymark.conversations.tasks.OpenForm;
import dev.waymark.conversations.tasks.SaveDraft;
import dev.waymark.conversations.tasks.SubmitTask;
import dev.waymark.conversations.workbook.Workbook;
import dev.waymark.engine.OpenTask;
import dev.waymark.engine.OpenTasks;
import dev.waymark.forms.AnswersNotAccepted;
import dev.waymark.forms.Form;
import dev.waymark.notices.RenderedMail;
import dev.waymark.people.ChangeMailAddress;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/**
 * Two people write a word of its own into every text field of every form, as a draft and for good. It stands in no column,
 * no log and no heap of another process, at any time; and after the end nothing tells that there was a conversation.
 */
@WaymarkTest
@Import(Actors.class)
@RecordApplicationEvents
class CanaryIntegrationTest {

    private static final int MOST_ACTS = 80;
    private static final Set<String> LAST = Set.of("look-at-plan", "look-at-commitments");

    @Autowired
    Actors actors;

    @Autowired
    Invite invite;

    @Autowired
    AskForConversation ask;

    @Autowired
    StartForms startForms;

    @Autowired
    OpenForm openForm;

    @Autowired
    SaveDraft saveDraft;

    @Autowired
    SubmitTask submitTask;

    @Autowired
    OpenTasks tasks;

    @Autowired
    MyConversations mine;

    @Autowired
    TeamConversations team;

    @Autowired
    Workbook workbook;

    @Autowired
    FindOnTopic findOnTopic;

    @Autowired
    CloseTopic closeTopic;

    @Autowired
    RemoveEntries removeEntries;

    @Autowired
    Withdraw withdraw;

    @Autowired
    ChangeMailAddress changeMailAddress;

    @Autowired
    ApplicationEvents events;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private final CanaryAnswers canaries = new CanaryAnswers();
    private final Set<String> steps = new TreeSet<>();
    private WholeDatabase database;
    private PersonId marek;
    private PersonId leyla;

    @BeforeEach
    void employ() {
        database = new WholeDatabase(jdbc);
        marek = reachable(actors.manager("Marek"));
        leyla = reachable(actors.employee("Leyla", marek));
    }

    private PersonId reachable(PersonId person) {
        changeMailAddress.change(person, person + "@example.org");
        return person;
    }

    @AfterEach
    void returnToToday() {
        actors.backToToday();
    }

    @Test
    void staysInsideWhatIsSealed() throws Exception {
        try (var log = new Listening(MARK)) {
            var invited = writeAll();
            var asked = askAndBePutOff();
            writeForHerself();
            takeOutAndClose(invited);
            assertThat(canaries.fields()).containsExactlyInAnyOrderElementsOf(textFields());
            assertThat(everythingReadBy(invited)).contains(MARK + "storyWriteUp", MARK + "plan-title");
            assertThat(log.heard()).isEmpty();
            assertThat(log.lines()).isGreaterThan(1000);
            assertThat(mails()).hasSizeGreaterThan(5).noneMatch(mail -> mail.contains(MARK));
            assertDumpWithout(List.of(MARK));

            assertThat(freshProcessRemembers()).isFalse();

            var entries = idsOfEntries(invited, asked);
            end(invited);
            end(asked);
            assertThat(log.heard()).isEmpty();
            assertNothingTells(entries);
            assertDumpWithout(Stream.concat(entries.stream(), Stream.of(invited.value(), asked.value()))
                    .toList());
        }
    }

    private ConversationId writeAll() {
        var form = startForms.invite(marek);
        var given = Map.of("employee", leyla.value(), "length", "60");
        var id = invite.invite(canaries.to(form.form(), form.context(), given), marek);
        settle();
        for (var act = 0; act < MOST_ACTS && !steps.containsAll(LAST); act++) {
            var open = tasks.of(id);
            if (open.isEmpty() || open.stream().allMatch(task -> task.optional() && steps.contains(task.step()))) {
                actors.pass(Duration.ofDays(5));
            } else {
                write(open.stream()
                        .filter(task -> !(task.optional() && steps.contains(task.step())))
                        .findFirst()
                        .orElseThrow());
            }
        }
        return id;
    }

    private ConversationId askAndBePutOff() {
        var amara = reachable(actors.manager("Amara"));
        var form = startForms.ask(leyla);
        var given = new HashMap<String, Object>(Map.of("manager", amara.value()));
        var answers = canaries.to(form.form(), form.context(), given)
                .with("parts", List.of(Map.of("stage", "VISIONS", "mode", "NOTES")));
        var id = ask.ask(answers, leyla);
        settle();
        write(actors.require(amara, "reply-to-request"));
        return id;
    }

    private void writeForHerself() {
        for (var sheet : Workbook.Sheet.values()) {
            var opened = workbook.open(sheet, leyla);
            var answers = canaries.to(opened.form(), opened.context(), Map.of());
            workbook.saveDraft(sheet, answers, opened.revision(), leyla);
            assertNowhere();
            workbook.keep(sheet, answers, leyla);
            assertNowhere();
        }
    }

    /** One thing goes, its topic is closed, and the manager is told of it and asked to forget. */
    private void takeOutAndClose(ConversationId id) {
        var item = team.open(id, marek).items().get(0).id();
        var form = startForms.wayOut("remove", Map.of("managerName", "Marek"), leyla);
        var answers = canaries.to(form.form(), form.context(), Map.of());
        var topic = answers.text("topic").orElseThrow();
        assertThat(findOnTopic.find(topic, leyla)).isNotEmpty();
        closeTopic.close(
                topic,
                Boundary.Rule.NEVER_RAISE,
                Map.of(id, answers.text("labelForManager").orElseThrow()),
                leyla);
        removeEntries.remove(id, Set.of(item), leyla);
        settle();
        write(actors.require(marek, "acknowledge-removal"));
    }

    /** First as a draft, then for good. */
    private void write(OpenTask task) {
        var opened = openForm.open(task.id(), task.person());
        var answers = canaries.to(opened.form(), opened.context(), given(task));
        saveDraft.save(task.id(), answers, opened.revision(), task.person());
        assertNowhere();
        try {
            submitTask.submit(task.id(), answers, task.person());
        } catch (AnswersNotAccepted notAccepted) {
            throw new AssertionError("%s: %s".formatted(task.step(), notAccepted.findings()), notAccepted);
        }
        steps.add(task.step());
        settle();
        if (task.step().startsWith("confirm-a-time")) {
            actors.pass(Duration.ofDays(40));
        }
    }

    private Map<String, Object> given(OpenTask task) {
        return switch (task.step()) {
            case "confirm-a-time", "confirm-a-time-as-manager" -> Map.of("pick", actors.firstSlot(task));
            case "write-up-story", "write-up-visions" ->
                Map.of("held", "YES", "heldOn", actors.today().toString());
            case "check-values" -> Map.of("decision", "REWORD", "shareList", "SHARE");
            case "draft-plan" -> Map.of("share", "SHARE", "owner", List.of("OTHER", "MANAGER"));
            case "reply-to-plan" -> Map.of("reply", steps.contains("reply-to-plan") ? "AGREE" : "AGREE_CHANGED");
            case "settle-open-actions" -> Map.of("decision", "EDIT", "next", "SEND_AGAIN");
            case "look-at-plan" -> Map.of("next", "GO_ON");
            case "look-at-commitments" -> Map.of("heldOn", actors.today().toString());
            case "reply-to-request" -> Map.of("decision", "LATER");
            default -> Map.of();
        };
    }

    private void settle() {
        actors.settle();
        assertNowhere();
    }

    private void assertNowhere() {
        assertThat(database.rowsWith(MARK)).isEmpty();
    }

    /** All that was announced to the two so far, as it goes over the line; jobs of other tests may have been due, too. */
    private List<String> mails() {
        return events.stream(Notice.class)
                .filter(notice -> notice.to().equals(marek) || notice.to().equals(leyla))
                .map(notice -> RenderedMail.of(notice, context))
                .toList();
    }

    /** What a backup would hold, of all schemas. */
    private void assertDumpWithout(List<String> words) throws Exception {
        var server = EmbeddedDatabase.ofTests();
        var dump = new ProcessBuilder(
                        server.programs().resolve("mariadb-dump").toString(),
                        "--defaults-extra-file=" + server.clientOptions(),
                        "--single-transaction",
                        "--hex-blob",
                        "--no-tablespaces",
                        "--databases",
                        "waymark",
                        "waymark_keys")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var dumped = new String(dump.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(dump.waitFor()).isZero();
        assertThat(dumped).contains("-- Dump completed", "CREATE TABLE `keyset`", "CREATE TABLE `entry`");
        assertThat(WholeDatabase.dressesOf(marek.value())).anyMatch(dumped::contains);
        assertThat(words)
                .allSatisfy(word -> assertThat(WholeDatabase.dressesOf(word)).noneMatch(dumped::contains));
    }

    private String everythingReadBy(ConversationId id) {
        var both = mine.open(id, leyla).items().stream();
        team.open(id, marek);
        return both.map(item -> item.content().toJson()).toList().toString();
    }

    private List<String> idsOfEntries(ConversationId... conversations) {
        return List.of(conversations).stream()
                .flatMap(id -> jdbc
                        .sql("select id from entry where owner = ?")
                        .param("CONVERSATION:" + id)
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }

    private void end(ConversationId id) {
        withdraw.withdraw(id, leyla);
        settle();
        assertThat(database.rowsWith(id.value())).isEmpty();
    }

    /** But for the waiting period, and a neutral letter on its way, which names the two. */
    private void assertNothingTells(List<String> entries) {
        assertThat(entries).hasSizeGreaterThan(20);
        var all = database.rows();
        assertThat(all).noneMatch(row -> entries.stream()
                .anyMatch(id -> row.columns().values().stream().anyMatch(value -> value.contains(id))));
        assertThat(all)
                .filteredOn(row ->
                        row.toString().contains(leyla.value()) && row.toString().contains(marek.value()))
                .extracting(WholeDatabase.Row::table)
                .isSubsetOf("waymark.waiting_period", "waymark.reporting_line", "waymark.outbox")
                .contains("waymark.waiting_period");
    }

    private boolean freshProcessRemembers() throws Exception {
        var folder = Scratch.file("fresh");
        try (var process = FreshProcess.start(folder, EmbeddedDatabase.ofTests().properties())) {
            return process.remembers(List.of(MARK), folder.resolve("heap.hprof"));
        }
    }

    /** Of all forms that are filled in here; two of the shipped ones ask for no text, and two are dialogs without any. */
    private static Set<String> textFields() throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.list(Path.of("forms"))) {
            for (var file : files.toList()) {
                names.addAll(CanaryAnswers.textFieldsOf(
                        Form.read(Files.readAllBytes(file)).form().orElseThrow()));
            }
        }
        return names;
    }
}
