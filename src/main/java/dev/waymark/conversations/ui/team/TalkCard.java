package dev.waymark.conversations.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.IntStream;

/** What a manager does in a talk and what they leave be, to read before each part. */
class TalkCard extends Div {

    private static final int MUST = 7;
    private static final int MUST_NOT = 7;

    TalkCard() {
        addClassNames("card", "talk-card");
        add(
                new H2(getTranslation("conversations.team.card")),
                new Div(new H3(getTranslation("conversations.team.must")), sentences("must", MUST)),
                new Div(new H3(getTranslation("conversations.team.mustNot")), sentences("mustNot", MUST_NOT)));
    }

    private UnorderedList sentences(String side, int number) {
        return new UnorderedList(IntStream.rangeClosed(1, number)
                .mapToObj(place -> new ListItem(getTranslation("conversations.team." + side + "." + place)))
                .toArray(ListItem[]::new));
    }
}
