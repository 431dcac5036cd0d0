package dev.waymark.conversations.tasks;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.Notebook;
import dev.waymark.conversations.PlanCourse;
import dev.waymark.engine.OpenTask;
import dev.waymark.forms.Answers;
import dev.waymark.forms.Form;
import dev.waymark.forms.RepeatingRows;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What somebody handed in before, so that a form opened again shows what is there. */
@Component
class HandedIn {

    private final Notebook notebook;
    private final FormContent content;

    HandedIn(Notebook notebook, FormContent content) {
        this.notebook = notebook;
        this.content = content;
    }

    /** Their own items of the form's lists; a form without such a list opens nothing for this. */
    Answers before(Conversation conversation, OpenTask task, Form form) {
        var lists = lists(form);
        if (lists.isEmpty()) {
            return Answers.none();
        }
        var own = own(conversation, task, lists);
        var answers = Answers.none();
        for (var rows : lists) {
            var known = new ArrayList<Map<String, Object>>();
            own.stream()
                    .filter(item -> item.field().equals(rows.key()))
                    .filter(item -> rows.entry().filter(item.kind()::equals).isPresent())
                    .forEach(item ->
                            known.add(item.content().with("_id", item.id()).tree()));
            if (rows.key().equals("actions") && !conversation.plan().wasSent()) {
                known.addAll(offeredActions(conversation, task));
            }
            answers = known.isEmpty() ? answers : answers.with(rows.key(), known);
        }
        return conversation.plan().wasSent() ? withDirection(answers, form, conversation.plan()) : answers;
    }

    private static List<RepeatingRows> lists(Form form) {
        return form.all()
                .filter(RepeatingRows.class::isInstance)
                .map(RepeatingRows.class::cast)
                .filter(rows -> rows.entry().isPresent() && !rows.fixed())
                .toList();
    }

    private List<Item> own(Conversation conversation, OpenTask task, List<RepeatingRows> lists) {
        var kinds =
                lists.stream().flatMap(rows -> rows.entry().stream()).distinct().toArray(String[]::new);
        return notebook
                .read(
                        Owner.of(conversation.id()),
                        Notebook.sideOf(conversation, task.person()),
                        Section.ofKinds(kinds[0], kinds))
                .stream()
                .filter(item -> item.author().equals(task.person()))
                .toList();
    }

    /** What stands beside the actions of a plan that is drafted again. */
    private static Answers withDirection(Answers answers, Form form, PlanCourse plan) {
        return form.inputs().anyMatch(input -> input.key().equals("direction"))
                ? answers.with("horizon", plan.months()).with("direction", plan.direction())
                : answers;
    }

    /** What the manager offered stands in the plan as a proposal, to be taken over, changed or dropped (F11, F13). */
    private List<Map<String, Object>> offeredActions(Conversation conversation, OpenTask task) {
        var side = Notebook.sideOf(conversation, task.person());
        return content.offers(Owner.of(conversation.id()), side).stream()
                .map(offer -> Answers.none()
                        .with("_id", offer.id())
                        .with("title", offer.title())
                        .with("category", offer.content().text("category").orElse(null))
                        .with("owner", "MANAGER")
                        .with("share", "SHARE")
                        .tree())
                .toList();
    }
}
