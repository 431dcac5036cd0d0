package dev.waymark.conversations.removal;

import dev.waymark.conversations.Conversation;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.Mentions;
import dev.waymark.conversations.Notebook;
import dev.waymark.conversations.PlanAction;
import dev.waymark.conversations.PlanActions;
import dev.waymark.forms.Answers;
import dev.waymark.shared.PersonId;
import dev.waymark.vault.Content;
import dev.waymark.vault.DraftKey;
import dev.waymark.vault.Drafts;
import dev.waymark.vault.Entries;
import dev.waymark.vault.EntryId;
import dev.waymark.vault.EntryOutline;
import dev.waymark.vault.Owner;
import dev.waymark.vault.Reader;
import dev.waymark.vault.RemovedEntry;
import dev.waymark.vault.Section;
import dev.waymark.vault.Visibility;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Takes entries out with everything that hangs on them: replies and notes about them, actions of the plan, rows in
 * anybody's drafts, and their names in other entries.
 */
@Component
public class Uproot {

    private final Entries entries;
    private final Drafts drafts;
    private final Notebook notebook;
    private final PlanActions actions;

    Uproot(Entries entries, Drafts drafts, Notebook notebook, PlanActions actions) {
        this.entries = entries;
        this.drafts = drafts;
        this.notebook = notebook;
        this.actions = actions;
    }

    /** Removing what is gone already changes nothing; answers what went now, with what hung on it. */
    public List<EntryOutline> remove(Conversation conversation, Collection<String> named) {
        var owner = Owner.of(conversation.id());
        var employee = conversation.employee();
        var all = notebook.read(owner, Reader.employee(employee), Section.everything());
        var ids = withWhatHangsOn(named, all);
        var gone = all.stream()
                .map(Item::id)
                .filter(ids::contains)
                .map(id -> entries.remove(owner, new EntryId(id), employee))
                .toList();
        ids.forEach(id -> actions.findById(id).ifPresent(actions::delete));
        all.stream().filter(item -> !ids.contains(item.id())).forEach(item -> forget(owner, item, ids, employee));
        drafts.keysOf(owner).forEach(key -> forget(key, ids));
        return gone;
    }

    /**
     * The item is the employee's alone from now on, with what they said about it, such as how far it has come; what the
     * manager wrote about it goes, also what they had begun. Answers what the manager could read of all that until now.
     */
    public List<EntryOutline> hide(Conversation conversation, String item) {
        var owner = Owner.of(conversation.id());
        var employee = conversation.employee();
        var all = notebook.read(owner, Reader.employee(employee), Section.everything());
        var ids = withWhatHangsOn(Set.of(item), all);
        var before = new ArrayList<EntryOutline>();
        for (var one : entries.outline(owner, employee, Section.everything())) {
            if (!ids.contains(one.id().value())) {
                continue;
            }
            if (one.author().equals(conversation.manager()) && !one.id().value().equals(item)) {
                entries.remove(owner, one.id(), employee);
            } else {
                entries.unshare(owner, one.id(), employee);
            }
            before.add(one);
        }
        actions.findById(item).ifPresent(PlanAction::keepPrivate);
        drafts.keysOf(owner).stream()
                .filter(key -> key.person().equals(conversation.manager()))
                .forEach(key -> forget(key, ids));
        return before.stream()
                .filter(one -> one.visibility() == Visibility.SHARED)
                .toList();
    }

    /** Whether answers still speak of something that was taken out: another tab, an old page, a stored request. */
    public boolean isGone(Owner owner, Answers answers) {
        return Mentions.any(answers, removed(owner));
    }

    /** A draft that an old page saves does not bring back what was taken out. */
    public Answers withoutGone(Owner owner, Answers answers) {
        return Mentions.without(answers, removed(owner));
    }

    private Set<String> removed(Owner owner) {
        var ids = new HashSet<String>();
        entries.removed(owner).stream()
                .map(RemovedEntry::id)
                .map(EntryId::value)
                .forEach(ids::add);
        return ids;
    }

    private static Set<String> withWhatHangsOn(Collection<String> named, List<Item> all) {
        var ids = new HashSet<>(named);
        var before = 0;
        while (ids.size() > before) {
            before = ids.size();
            all.stream()
                    .filter(item -> item.content()
                            .text(Notebook.ABOUT)
                            .filter(ids::contains)
                            .isPresent())
                    .map(Item::id)
                    .forEach(ids::add);
        }
        return ids;
    }

    private void forget(Owner owner, Item item, Set<String> ids, PersonId employee) {
        if (item.canBeOpened() && Mentions.any(item.content(), ids)) {
            var left = Mentions.without(item.content(), ids);
            entries.revise(owner, new EntryId(item.id()), new Content(left.toJson()), employee);
        }
    }

    private void forget(DraftKey key, Set<String> ids) {
        drafts.find(key).ifPresent(draft -> draft.content()
                .map(content -> Answers.ofJson(content.text()))
                .filter(answers -> Mentions.any(answers, ids))
                .ifPresent(answers -> drafts.save(
                        key, new Content(Mentions.without(answers, ids).toJson()), draft.revision())));
    }
}
