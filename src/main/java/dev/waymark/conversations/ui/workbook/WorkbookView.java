package dev.waymark.conversations.ui.workbook;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.conversations.ui.MyConversationsView;
import dev.waymark.conversations.ui.words.ItemText;
import dev.waymark.conversations.workbook.BringOver.Destination;
import dev.waymark.conversations.workbook.Workbook.Sheet;
import dev.waymark.ui.Moments;
import dev.waymark.ui.PageHeader;
import dev.waymark.ui.VisibilityLine;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The private workbook: what somebody wrote for themselves, sheet by sheet, to be gone on with, taken out or brought over. */
@Route(WorkbookView.ROUTE)
@PermitAll
public class WorkbookView extends Div implements BeforeEnterObserver {

    static final String ROUTE = "workbook";

    private static final int TOLD_FOR = 6_000;

    private final transient WorkbookDesk desk;
    private final transient Moments moments;

    WorkbookView(WorkbookDesk desk, Moments moments) {
        this.desk = desk;
        this.moments = moments;
    }

    public static RouterLink link(String text) {
        var link = new RouterLink(text, WorkbookView.class);
        link.addClassName("button-link");
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    void show() {
        var items = desk.items();
        var drafts = desk.drafts();
        var destinations = desk.destinations();
        removeAll();
        add(
                new PageHeader(getTranslation("workbook.title"))
                        .backTo(getTranslation("conversations.mine.all"), MyConversationsView.class)
                        .lead(getTranslation("workbook.lead")),
                VisibilityLine.onlyYou());
        for (var sheet : Sheet.values()) {
            var written = items.stream()
                    .filter(item -> WorkbookWords.sheetOf(item) == sheet)
                    .toList();
            add(section(sheet, written, drafts.contains(sheet), destinations));
        }
        if (!items.isEmpty() || !drafts.isEmpty()) {
            add(removeAllButton());
        }
    }

    private Section section(Sheet sheet, List<Item> items, boolean hasDraft, List<Destination> destinations) {
        var section =
                new Section(new H2(WorkbookWords.nameOf(sheet)), new Paragraph(WorkbookWords.inOneSentence(sheet)));
        section.addClassName("card");
        if (hasDraft) {
            section.add(new Paragraph(getTranslation("workbook.draft")));
        }
        var list = new UnorderedList();
        list.addClassName("items");
        items.forEach(item -> list.add(line(item, destinations)));
        if (!items.isEmpty()) {
            section.add(list);
        }
        var write = new RouterLink(
                getTranslation(hasDraft || !items.isEmpty() ? "workbook.goOn" : "workbook.begin"),
                WorkbookSheetView.class,
                WorkbookSheetView.addressOf(sheet));
        write.addClassName("button-link");
        write.getElement().setAttribute("aria-label", write.getText() + ": " + WorkbookWords.nameOf(sheet));
        section.add(write);
        return section;
    }

    private ListItem line(Item item, List<Destination> destinations) {
        var line = new ListItem(new ItemText(item, moments));
        line.addClassName("item");
        var ways = new Div();
        ways.addClassName("button-row");
        destinations.stream()
                .filter(destination -> destination.takes(item))
                .forEach(destination -> ways.add(button(
                        getTranslation("workbook.bring", destination.managerName()),
                        item,
                        () -> bring(item, destination))));
        ways.add(button(getTranslation("workbook.remove"), item, () -> remove(item)));
        line.add(ways);
        return line;
    }

    private static Button button(String text, Item item, Runnable act) {
        var button = new Button(text, click -> act.run());
        button.setAriaLabel(text + ": " + item.title());
        return button;
    }

    private void bring(Item item, Destination destination) {
        try {
            desk.bring(item, destination.conversation());
            tell(getTranslation("workbook.brought", destination.managerName()));
        } catch (NotPossibleNow | NotAParticipant meanwhile) {
            tell(getTranslation("conversations.mine.notPossible"));
        }
        show();
    }

    private void remove(Item item) {
        ask("workbook.remove", () -> {
            desk.remove(item);
            tell(getTranslation("workbook.removed"));
        });
    }

    private Button removeAllButton() {
        return new Button(
                getTranslation("workbook.removeAll"),
                click -> ask("workbook.removeAll", () -> {
                    desk.removeAll();
                    tell(getTranslation("workbook.removedAll"));
                }));
    }

    private void ask(String key, Runnable confirmed) {
        var cancel = new Button(getTranslation("conversations.mine.cancel"));
        cancel.setAutofocus(true);
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation(key + ".title"));
        dialog.setText(getTranslation(key + ".goes"));
        dialog.setCancelable(true);
        dialog.setCancelButton(cancel);
        dialog.setConfirmButton(new Button(getTranslation(key)));
        dialog.addConfirmListener(yes -> {
            confirmed.run();
            show();
        });
        dialog.open();
    }

    private static void tell(String text) {
        Notification.show(text, TOLD_FOR, Notification.Position.BOTTOM_CENTER);
    }
}
