package dev.waymark.conversations.ui.team;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import dev.waymark.conversations.Sentence;
import dev.waymark.conversations.State;
import dev.waymark.conversations.overview.TeamConversations;
import dev.waymark.conversations.overview.TeamConversations.ClosedLine;
import dev.waymark.conversations.overview.TeamConversations.Line;
import dev.waymark.conversations.tasks.TaskList;
import dev.waymark.conversations.ui.ConversationScreen;
import dev.waymark.conversations.ui.words.StateWords;
import dev.waymark.people.CurrentPerson;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.ui.Moments;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ConversationScreen.class)
class TeamViewTest {

    private static final PersonId SAM = new PersonId("sam");

    private final TeamConversations conversations = mock();
    private final CurrentPerson currentPerson = mock();

    @BeforeEach
    void signIn() {
        when(currentPerson.id()).thenReturn(SAM);
    }

    @Test
    void tellsNothingOfAnInvitationButThatItWasSent() {
        when(conversations.of(SAM)).thenReturn(List.of(line(State.INVITED)));

        show();

        assertThat(cards()).containsExactly("Ada WongInvitation sent. You’ll hear if it goes ahead.");
    }

    @Test
    void tellsOfAConversationThatIsOverInOneNeutralSentence() {
        when(conversations.closedLinesOf(SAM)).thenReturn(List.of(new ClosedLine("Ada Wong", Sentence.W1)));

        show();

        assertThat(cards())
                .containsExactly("Ada WongThis career conversation is not going ahead. Nothing is expected of you."
                        + " Please do not ask about it. Ada Wong can start one whenever they like.");
    }

    private static List<String> cards() {
        return _find(ListItem.class).stream()
                .map(card -> card.getElement().getTextRecursively())
                .toList();
    }

    private static Line line(State state) {
        return new Line(new ConversationId("one"), "Ada Wong", state, List.of(), Optional.empty());
    }

    private void show() {
        var view =
                new TeamView(conversations, mock(TaskList.class), new StateWords(mock(Moments.class)), currentPerson);
        UI.getCurrent().add(view);
        view.show();
    }
}
