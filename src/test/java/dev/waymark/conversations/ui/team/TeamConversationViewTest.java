package dev.waymark.conversations.ui.team;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import dev.waymark.conversations.Choice;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.Mode;
import dev.waymark.conversations.NotAParticipant;
import dev.waymark.conversations.State;
import dev.waymark.conversations.overview.TeamConversations;
import dev.waymark.conversations.overview.TeamConversations.Shared;
import dev.waymark.conversations.removal.WhatWasTakenOut;
import dev.waymark.conversations.ui.ConversationScreen;
import dev.waymark.conversations.ui.Desk;
import dev.waymark.conversations.ui.words.StateWords;
import dev.waymark.forms.Answers;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.shared.Stage;
import dev.waymark.ui.CountsChanged;
import dev.waymark.ui.Moments;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ConversationScreen.class)
class TeamConversationViewTest {

    private static final ConversationId ID = new ConversationId("one");
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final String W4 = "Something was taken out of the shared notes."
            + " Please treat it as not written, and destroy any copy of your own.";

    private final TeamConversations conversations = mock();
    private final WhatWasTakenOut whatWasTakenOut = mock();
    private final Moments moments = mock();

    @BeforeEach
    void adaSharesAValueAndHasClosedTopics() {
        when(conversations.open(ID, Desk.ADA))
                .thenReturn(new Shared(
                        ID,
                        State.ACTIVE,
                        "Leyla Demir",
                        List.of(new Choice(Stage.STORY, Mode.NOTES, NOW, false)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(
                                item("VALUE", Answers.none().with("name", "Depth")),
                                item("CLOSED_TOPIC", Answers.none()),
                                item("CLOSED_TOPIC", Answers.none().with("name", "Family")))));
        when(whatWasTakenOut.lastToldTo(any(), any())).thenReturn(Optional.empty());
    }

    @Test
    void saysThatSomethingWasTakenOutInTheFixedSentence() {
        when(whatWasTakenOut.isToldTo(Desk.ADA, ID)).thenReturn(true);

        show();

        assertThat(text()).contains(W4);
    }

    @Test
    void saysOfClosedTopicsNoMoreThanWasTypedForTheManager() {
        show();

        assertThat(text())
                .contains("Leyla Demir has closed a topic. Closed means closed")
                .contains("Leyla Demir has closed a topic: Family. Closed means closed")
                .doesNotContain(W4);
    }

    @Test
    void takesThePageAwayAtOnceWhenSomethingIsTakenOutWhileItIsOpen() {
        show();
        when(whatWasTakenOut.lastToldTo(any(), any())).thenReturn(Optional.of(NOW));

        ComponentUtil.fireEvent(UI.getCurrent(), new CountsChanged(UI.getCurrent()));

        assertThat(text()).contains(W4).doesNotContain("Depth");
        verify(conversations).open(ID, Desk.ADA);
        _click(_get(Button.class, spec -> spec.withText("Show what is there now")));
        verify(conversations, times(2)).open(ID, Desk.ADA);
    }

    @Test
    void saysOnlyThatItIsOverWhenTheConversationEndsWhileThePageIsOpen() {
        show();
        when(whatWasTakenOut.lastToldTo(any(), any())).thenThrow(mock(NotAParticipant.class));

        ComponentUtil.fireEvent(UI.getCurrent(), new CountsChanged(UI.getCurrent()));

        assertThat(text())
                .contains("This conversation is not available any more.")
                .doesNotContain("Depth");
    }

    @Test
    void staysAsItIsWhileOnlyTheTaskListChanges() {
        show();

        ComponentUtil.fireEvent(UI.getCurrent(), new CountsChanged(UI.getCurrent()));

        assertThat(text()).contains("Depth");
        verify(conversations).open(ID, Desk.ADA);
    }

    private static Item item(String kind, Answers content) {
        return new Item(
                "i",
                kind.equals("VALUE") ? Optional.of(Stage.STORY) : Optional.empty(),
                kind,
                "values",
                new PersonId("leyla"),
                true,
                NOW,
                Optional.empty(),
                true,
                content);
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private void show() {
        var view =
                new TeamConversationView(conversations, whatWasTakenOut, new StateWords(moments), moments, Desk.ada());
        UI.getCurrent().add(view);
        view.show(ID);
    }
}
