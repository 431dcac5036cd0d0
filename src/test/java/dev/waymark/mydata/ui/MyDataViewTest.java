package dev.waymark.mydata.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.RouteConfiguration;
import dev.waymark.conversations.KeptConversations.Kept;
import dev.waymark.conversations.KeptConversations.ReadLine;
import dev.waymark.conversations.KeptConversations.Waiting;
import dev.waymark.conversations.Sentence;
import dev.waymark.conversations.State;
import dev.waymark.mydata.WhatIsKept.Holdings;
import dev.waymark.mydata.WhatIsKept.Series;
import dev.waymark.mydata.WhatIsKept.Told;
import dev.waymark.mydata.WhoRead;
import dev.waymark.people.Person;
import dev.waymark.people.ReportingLines;
import dev.waymark.people.Units;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.ui.MessageBundles;
import dev.waymark.ui.Moments;
import dev.waymark.ui.Screen;
import dev.waymark.vault.Reader.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MyDataViewTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @RegisterExtension
    static final Screen SCREEN = new Screen();

    private final MyDataDesk desk = mock();
    private final Moments moments = mock();
    private final Person ada = mock();

    @BeforeEach
    void knowAda() {
        var routes = RouteConfiguration.forApplicationScope();
        routes.setAnnotatedRoute(MyDataView.class);
        routes.setAnnotatedRoute(ReadersView.class);
        routes.setAnnotatedRoute(AboutView.class);
        lenient().when(moments.absolute(any())).thenAnswer(call -> call.getArgument(0)
                .toString());
        lenient().when(moments.day(any())).thenAnswer(call -> call.getArgument(0)
                .toString());
        lenient().when(moments.moment(any())).thenAnswer(call -> call.getArgument(0)
                .toString());
        lenient().when(moments.dayOf(any())).thenReturn(LocalDate.of(2026, 11, 24));
        when(ada.name()).thenReturn("Ada Wong");
        when(ada.login()).thenReturn("ada");
        when(ada.locale()).thenReturn(Locale.ENGLISH);
        when(ada.zone()).thenReturn(ZoneId.of("Europe/Berlin"));
        when(ada.mailAddress()).thenReturn(Optional.empty());
        when(ada.lastDay()).thenReturn(Optional.empty());
        when(desk.nameOf(any())).thenReturn("Sam Lee");
        lenient().when(desk.dayOfErasure(any())).thenAnswer(call -> call.getArgument(0, LocalDate.class)
                .plusDays(30));
    }

    @Test
    void saysOfAConversationHowMuchForWhomAndUntilWhen() {
        var text = show(series(State.COMPLETED, Map.of("T14", Instant.parse("2027-06-01T00:00:00Z"))));

        assertThat(text)
                .contains("Your conversation with Sam Lee")
                .contains(
                        "Entries that only you can read: 3", "Shared entries: 5, of them written by the other side: 2")
                .contains("You; and Sam Lee what is shared")
                .contains("The other side last opened something 2026-11-24T10:00:00Z")
                .contains("It is erased 2027-06-01. You can end it earlier.");
    }

    @Test
    void saysOnWhichDayTheEmployeeIsAskedWhileThereIsNoPlan() {
        assertThat(show(series(State.ACTIVE, Map.of())))
                .contains("On 2028-05-24 you are asked what becomes of it; a plan sets another day.")
                .doesNotContain("The plan looks ahead");
    }

    @Test
    void showsWordForWordAndUntilWhenWhatTheManagerReadsOfAnEnd() {
        assertThat(show(series(State.ACTIVE, Map.of())))
                .contains("Sam Lee cannot invite you until 2027-03-01.")
                .contains("Sam Lee reads until 2026-10-02: “This career conversation is not going ahead.")
                .contains("Ada Wong can start one whenever they like.”");
    }

    @Test
    void saysOfEverySectionWhoOpenedIt() {
        show(series(State.ACTIVE, Map.of()));

        assertThat(_find(HoldingCard.class)).hasSizeGreaterThan(5).allSatisfy(card -> assertThat(
                        card.getElement().getTextRecursively())
                .matches("(?s).*(Opened|Waiting periods|On its way).*"));
        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains("What you told was first opened 2026-11-24T10:00:00Z");
    }

    @Test
    void leadsFromAConversationToItsWaysOut() {
        show(series(State.ACTIVE, Map.of()));

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("conversations/one", "my-data/copy.pdf", "my-data/copy.json");
    }

    @Test
    void saysWhatIsErasedWhenSomebodyLeaves() {
        when(ada.lastDay()).thenReturn(Optional.of(LocalDate.of(2026, 12, 31)));

        assertThat(show(series(State.ACTIVE, Map.of())))
                .contains("Your last day here is 2026-12-31.")
                .contains("On 2027-01-30 everything that is kept about you is erased.");
    }

    @Test
    void showsTheLogWithNamesAndFlagsWhatWasReadAfterAChange() {
        when(desk.readers())
                .thenReturn(new WhoRead.Log(
                        List.of(
                                new WhoRead.Line(
                                        NOW,
                                        "Sam Lee",
                                        false,
                                        "EVERYTHING",
                                        Channel.PRINT,
                                        Optional.of("Sam Lee"),
                                        Optional.of(NOW)),
                                new WhoRead.Line(
                                        NOW,
                                        "Sam Lee",
                                        false,
                                        "NEW_KIND",
                                        Channel.SCREEN,
                                        Optional.empty(),
                                        Optional.empty()),
                                new WhoRead.Line(
                                        NOW,
                                        "Ada Wong",
                                        true,
                                        "NEW_KIND",
                                        Channel.EXPORT,
                                        Optional.empty(),
                                        Optional.empty())),
                        true));

        var text = showReaders();

        assertThat(text).contains("this list is complete, nothing was altered");
        assertThat(_get(NativeTable.class).getElement().getTextRecursively())
                .contains("Sam LeeAll that is shared · conversation with Sam Lee")
                .contains("Sam Lee was not leading you any more since 2026-11-24")
                .contains("Printed")
                .contains("Sam LeeA part of the notesOn screen")
                .contains("YouEverything that is kept about youAs a copy to take along");
    }

    @Test
    void saysPlainlyWhenTheLogWasAltered() {
        when(desk.readers()).thenReturn(new WhoRead.Log(List.of(), false));

        assertThat(showReaders())
                .contains("was altered or taken out from outside the application")
                .contains("Nobody but you has opened anything of yours");
    }

    private String show(Series series) {
        when(desk.holdings())
                .thenReturn(new Holdings(
                        ada,
                        List.of(new ReportingLines.Line(Optional.of(new PersonId("sam")), NOW)),
                        List.of(new Units.Stay(Optional.of("Engineering"), NOW)),
                        List.of(series),
                        0,
                        0,
                        1,
                        new Told(1, Optional.of(NOW)),
                        0,
                        List.of(new Waiting(
                                "Sam Lee",
                                LocalDate.of(2027, 3, 1),
                                Optional.of(new ReadLine(Sentence.W1, LocalDate.of(2026, 10, 2))))),
                        0));
        var view = new MyDataView(desk, moments);
        UI.getCurrent().add(view);
        view.show();
        return view.getElement().getTextRecursively();
    }

    private String showReaders() {
        var view = new ReadersView(desk, moments, new MessageBundles());
        UI.getCurrent().add(view);
        view.show();
        return view.getElement().getTextRecursively();
    }

    private static Series series(State state, Map<String, Instant> deadlines) {
        var kept = new Kept(
                new ConversationId("one"),
                state,
                new PersonId("sam"),
                "Sam Lee",
                true,
                false,
                false,
                NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2028, 5, 24),
                Optional.empty(),
                List.of(),
                true,
                0,
                List.of(),
                List.of(),
                List.of(),
                deadlines,
                Optional.empty());
        return new Series(kept, 3, 5, 2, 1, 0, Optional.of(NOW));
    }
}
