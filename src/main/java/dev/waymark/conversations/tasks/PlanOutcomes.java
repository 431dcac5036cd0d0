package dev.waymark.conversations.tasks;

import dev.waymark.conversations.Item;
import dev.waymark.conversations.Notebook;
import dev.waymark.conversations.PlanAction;
import dev.waymark.conversations.PlanAction.Reply;
import dev.waymark.conversations.PlanActions;
import dev.waymark.conversations.removal.AskToForget;
import dev.waymark.conversations.removal.Uproot;
import dev.waymark.forms.Answers;
import dev.waymark.vault.Content;
import dev.waymark.vault.Entries;
import dev.waymark.vault.EntryId;
import dev.waymark.vault.EntryOutline;
import dev.waymark.vault.Reader;
import dev.waymark.vault.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the forms of the plan mean: drafting it (F12), answering it (F13), settling what is open (F14). */
@Configuration(proxyBeanMethods = false)
class PlanOutcomes {

    private final PlanActions actions;
    private final Entries entries;
    private final Notebook notebook;
    private final Uproot uproot;
    private final AskToForget askToForget;

    PlanOutcomes(PlanActions actions, Entries entries, Notebook notebook, Uproot uproot, AskToForget askToForget) {
        this.actions = actions;
        this.entries = entries;
        this.notebook = notebook;
        this.uproot = uproot;
        this.askToForget = askToForget;
    }

    @Bean
    Outcome draftPlan() {
        return new NamedOutcome("plan", submission -> {
            var conversation = submission.conversation();
            submission.answers().number("horizon").ifPresent(months -> conversation
                    .plan()
                    .reachFor(months.intValue()));
            conversation.plan().aimAt(submission.answers().texts("direction"));
            var written = submission.kept().stream()
                    .filter(kept -> kept.entry().kind().equals(PlanAction.KIND))
                    .toList();
            written.forEach(kept -> write(submission, kept));
            dropOthers(
                    submission, written.stream().map(kept -> kept.id().value()).toList());
            conversation.plan().send();
        });
    }

    private void write(Submission submission, Notebook.Kept kept) {
        var content = Answers.ofJson(kept.entry().content());
        var id = kept.id().value();
        var action = actions.findById(id)
                .orElseGet(() -> new PlanAction(id, submission.conversation().id()));
        action.write(content);
        actions.save(action);
    }

    /** What the employee took out of their plan; its entry went with handing in. */
    private void dropOthers(Submission submission, List<String> written) {
        actions.findByConversation(submission.conversation().id().value()).stream()
                .filter(action -> !written.contains(action.entryId()))
                .forEach(actions::delete);
    }

    @Bean
    Outcome replyToPlan() {
        return new NamedOutcome("planReply", submission -> {
            submission.answers().rows("items").forEach(row -> row.text("_id")
                    .flatMap(actions::findById)
                    .filter(PlanAction::needsReply)
                    .ifPresent(action -> row.text("reply").map(Reply::valueOf).ifPresent(action::answer)));
            submission.conversation().plan().answered();
        });
    }

    @Bean
    Outcome settleOpenActions() {
        return new NamedOutcome(
                "settle",
                submission -> askToForget.ask(
                        submission.conversation(),
                        submission.answers().rows("items").stream()
                                .flatMap(row -> row.text("_id").flatMap(actions::findById).stream()
                                        .flatMap(action -> settle(submission, action, row).stream()))
                                .toList()));
    }

    /** Answers what went from the manager by it (opt-out table, rows 7 and 8). */
    private List<EntryOutline> settle(Submission submission, PlanAction action, Answers row) {
        switch (row.text("decision").orElse("")) {
            case "ACCEPT_CHANGE" -> acceptChange(submission, action);
            case "EDIT" -> edit(submission, action, row);
            case "KEEP_PRIVATE" -> {
                return uproot.hide(submission.conversation(), action.entryId());
            }
            case "DROP" -> {
                return uproot.remove(submission.conversation(), List.of(action.entryId()));
            }
            default -> {}
        }
        return List.of();
    }

    /** The manager's version becomes the action; their reply stays readable beside it. */
    private void acceptChange(Submission submission, PlanAction action) {
        var reply = replyTo(submission, action).orElse(Answers.none());
        var changed = contentOf(submission, action)
                .with(
                        "title",
                        reply.text("newTitle")
                                .or(() -> contentOf(submission, action).text("title"))
                                .orElse(null));
        var date = reply.date("newBy").map(LocalDate::toString);
        changed = date.isPresent() ? changed.with("by", date.get()) : changed;
        revise(submission, action, changed);
        action.acceptChange(reply.date("newBy").orElse(null));
    }

    private void edit(Submission submission, PlanAction action, Answers row) {
        var changed = contentOf(submission, action);
        changed = row.text("title").isPresent()
                ? changed.with("title", row.text("title").get())
                : changed;
        changed = row.date("by").isPresent()
                ? changed.with("by", row.date("by").get().toString())
                : changed;
        revise(submission, action, changed);
        action.write(
                action.owner(),
                action.isShared(),
                changed.text("needs").filter(needs -> !needs.equals("NOTHING")).isPresent(),
                changed.date("by").orElse(null));
    }

    private void revise(Submission submission, PlanAction action, Answers content) {
        entries.revise(
                submission.owner(), new EntryId(action.entryId()), new Content(content.toJson()), submission.by());
    }

    private Answers contentOf(Submission submission, PlanAction action) {
        return notebook
                .read(
                        submission.owner(),
                        Reader.employee(submission.by()),
                        Section.ofKinds(PlanAction.KIND, PlanAction.KIND))
                .stream()
                .filter(item -> item.id().equals(action.entryId()))
                .map(Item::content)
                .findFirst()
                .orElse(Answers.none());
    }

    private Optional<Answers> replyTo(Submission submission, PlanAction action) {
        return notebook
                .read(submission.owner(), Reader.employee(submission.by()), Section.ofKinds("REPLY", "REPLY"))
                .stream()
                .filter(item -> item.content()
                        .text(Notebook.ABOUT)
                        .filter(action.entryId()::equals)
                        .isPresent())
                .map(Item::content)
                .reduce((earlier, later) -> later);
    }
}
