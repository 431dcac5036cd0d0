package dev.waymark.conversations.ui.workbook;

import dev.waymark.conversations.Item;
import dev.waymark.conversations.ui.tasks.DraftPlace.Kept;
import dev.waymark.conversations.workbook.BringOver;
import dev.waymark.conversations.workbook.BringOver.Destination;
import dev.waymark.conversations.workbook.Workbook;
import dev.waymark.conversations.workbook.Workbook.OpenSheet;
import dev.waymark.conversations.workbook.Workbook.Sheet;
import dev.waymark.forms.Answers;
import dev.waymark.people.CurrentPerson;
import dev.waymark.shared.ConversationId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The workbook of the person at the screen. */
@Component
class WorkbookDesk {

    private final Workbook workbook;
    private final BringOver bringOver;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    WorkbookDesk(Workbook workbook, BringOver bringOver, CurrentPerson currentPerson, Clock clock) {
        this.workbook = workbook;
        this.bringOver = bringOver;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    List<Item> items() {
        return workbook.items(currentPerson.id());
    }

    List<Sheet> drafts() {
        return workbook.drafts(currentPerson.id());
    }

    OpenSheet open(Sheet sheet) {
        return workbook.open(sheet, currentPerson.id());
    }

    Kept saveDraft(Sheet sheet, Answers answers, long revision) {
        return new Kept(workbook.saveDraft(sheet, answers, revision, currentPerson.id()), clock.instant());
    }

    void keep(Sheet sheet, Answers answers) {
        workbook.keep(sheet, answers, currentPerson.id());
    }

    void remove(Item item) {
        workbook.remove(item.id(), currentPerson.id());
    }

    void removeAll() {
        workbook.removeAll(currentPerson.id());
    }

    List<Destination> destinations() {
        return bringOver.destinations(currentPerson.id());
    }

    void bring(Item item, ConversationId into) {
        bringOver.bring(item.id(), into, currentPerson.id());
    }
}
