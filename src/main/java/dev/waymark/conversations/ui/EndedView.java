package dev.waymark.conversations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.PermitAll;

/** Says that a conversation has ended and is gone. */
@Route("conversations/ended")
@PermitAll
class EndedView extends Div {

    EndedView() {
        add(
                new PageHeader(getTranslation("conversations.mine.ended.title"))
                        .backTo(getTranslation("conversations.mine.all"), MyConversationsView.class)
                        .lead(getTranslation("conversations.mine.ended.lead")),
                new Paragraph(getTranslation("conversations.mine.ended.next")));
    }
}
