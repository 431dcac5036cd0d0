package dev.waymark.conversations.ui.removal;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.waymark.conversations.closing.Receipt;
import dev.waymark.conversations.ui.MyConversationsView;
import dev.waymark.ui.Moments;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** Says that a conversation has ended and is gone, with the receipt for it, which is shown here and kept nowhere. */
@Route(EndedView.ROUTE)
@PermitAll
class EndedView extends Div implements BeforeEnterObserver {

    static final String ROUTE = "conversations/ended";

    private final transient Moments moments;

    EndedView(Moments moments) {
        this.moments = moments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Optional.ofNullable(ComponentUtil.getData(event.getUI(), Receipt.class)));
    }

    void show(Optional<Receipt> receipt) {
        removeAll();
        add(new PageHeader(getTranslation("conversations.mine.ended.title"))
                .backTo(getTranslation("conversations.mine.all"), MyConversationsView.class)
                .lead(getTranslation("conversations.mine.ended.lead")));
        receipt.ifPresent(this::addReceipt);
        add(new Paragraph(getTranslation("conversations.mine.ended.next")));
    }

    private void addReceipt(Receipt receipt) {
        var gone = new UnorderedList();
        line(gone, "removal.receipt.at", moments.moment(receipt.at()));
        line(gone, "removal.receipt.items", receipt.items());
        line(gone, "removal.receipt.stores", receipt.notes(), receipt.drafts(), receipt.readings(), receipt.tasks());
        line(gone, "removal.receipt.key");
        line(gone, "removal.receipt.backups", moments.absolute(receipt.backupsGoneBy()));
        var stays = new UnorderedList();
        if (receipt.todos() > 0) {
            line(stays, "removal.receipt.todos", receipt.todos());
        }
        line(stays, "removal.receipt.paper");
        receipt.waiting()
                .ifPresent(waiting -> line(
                        stays,
                        "removal.receipt.waiting",
                        moments.absolute(waiting.until()),
                        moments.absolute(waiting.sentenceUntil()),
                        getTranslation("conversations.W6")));
        line(stays, "removal.receipt.ledger");
        var print = new Button(getTranslation("removal.receipt.print"));
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        var receiptCard = new Div(
                new H2(getTranslation("removal.receipt")),
                gone,
                new H2(getTranslation("removal.receipt.stays")),
                stays,
                new Paragraph(getTranslation("removal.receipt.once")),
                print);
        receiptCard.addClassName("card");
        add(receiptCard);
    }

    private void line(UnorderedList list, String key, Object... words) {
        list.add(new ListItem(getTranslation(key, words)));
    }
}
