package dev.waymark.modeling.policy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouteConfiguration;
import dev.waymark.modeling.release.ui.ProcessesView;
import dev.waymark.policies.FixedSentence;
import dev.waymark.policies.NotToBeSaid;
import dev.waymark.policies.OutsideItsLimits;
import dev.waymark.policies.PolicyKey;
import dev.waymark.policies.PolicyValues;
import dev.waymark.policies.Worded;
import dev.waymark.shared.PersonId;
import dev.waymark.ui.Moments;
import dev.waymark.ui.Screen;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PoliciesViewTest {

    @RegisterExtension
    static final Screen SCREEN = new Screen();

    private static final Worded SHIPPED = new Worded("It is over, {name}.", "Es ist vorbei, {name}.");

    private final PolicyDesk desk = mock();
    private final EligibleDesk eligible = mock();
    private final Moments moments = mock();

    @BeforeEach
    void seeAsAProcessOwner() {
        var routes = RouteConfiguration.forApplicationScope();
        routes.setAnnotatedRoute(ProcessesView.class);
        routes.setAnnotatedRoute(PoliciesView.class);
        routes.setAnnotatedRoute(SentencesView.class);
        when(desk.setsHere()).thenReturn(true);
        when(desk.now(any()))
                .thenAnswer(call -> call.getArgument(0, PolicyKey.class).shipped());
        lenient().when(desk.words(any())).thenReturn(SHIPPED);
        lenient().when(desk.shipped(any())).thenReturn(SHIPPED);
        lenient().when(desk.nameOf(any())).thenReturn("Kim");
        lenient().when(moments.moment(any())).thenReturn("today");
    }

    @Test
    void saysWhatIsNowHowFarItGoesAndWhatWaymarkBrings() {
        var text = policies();

        assertThat(_find(IntegerField.class))
                .extracting(IntegerField::getHelperText)
                .contains("From 90 to 365. Waymark comes with 180.", "5 or more. Waymark comes with 5.");
        assertThat(text).contains("T11 · After two quarters", "Only the employee is asked");
        assertThat(waiting().getValue()).isEqualTo(180);
        _assertNone(Button.class, spec -> spec.withText("Back to 180 days"));
    }

    @Test
    void setsAPolicyAndGoesBackToWhatWaymarkBrings() {
        policies();
        when(desk.now(PolicyKey.WAITING_PERIOD)).thenReturn(90);
        when(desk.history(PolicyKey.WAITING_PERIOD))
                .thenReturn(List.of(new PolicyValues.Change(90, new PersonId("kim"), Instant.EPOCH)));

        _setValue(waiting(), 90);
        _click(save("Save: Waiting period before a new invitation"));

        verify(desk).set(PolicyKey.WAITING_PERIOD, 90);
        assertThat(text()).contains("Saved: 90 days from now on.", "90 days – Kim, today");
        _click(_get(Button.class, spec -> spec.withText("Back to 180 days")));
        verify(desk).set(PolicyKey.WAITING_PERIOD, 180);
    }

    @Test
    void saysAtTheFieldHowFarItGoes() {
        policies();
        doThrow(mock(OutsideItsLimits.class)).when(desk).set(any(), anyInt());

        _setValue(waiting(), 400);
        _click(save("Save: Waiting period before a new invitation"));

        assertThat(waiting().isInvalid()).isTrue();
        assertThat(waiting().getErrorMessage()).contains("From 90 to 365");
    }

    @Test
    void letsAnAuditorOnlyLook() {
        when(desk.setsHere()).thenReturn(false);

        assertThat(policies()).contains("It is 180 days.", "From 90 to 365.");
        _assertNone(IntegerField.class);
        _assertNone(Button.class);

        UI.getCurrent().removeAll();
        assertThat(sentences()).contains("It is over, Ada Wong.", "Es ist vorbei, Ada Wong.");
        _assertNone(TextArea.class);
    }

    @Test
    void showsASentenceAsItWillBeReadAndNamesTheWordThatStandsInNone() {
        sentences();
        var notice = mock(NotToBeSaid.class);
        when(notice.language()).thenReturn(Locale.ENGLISH);
        when(notice.problem()).thenReturn(NotToBeSaid.Problem.FORBIDDEN);
        when(notice.what()).thenReturn("declined");
        doThrow(notice).when(desk).word(any(), any());
        open("W1 – not going ahead");
        var english = english();

        _setValue(english, "{name} declined.");
        _click(save("Save: W1 – not going ahead"));

        assertThat(text()).contains("As the manager reads it:", "Ada Wong declined.");
        verify(desk).word(FixedSentence.W1, new Worded("{name} declined.", SHIPPED.german()));
        assertThat(english.isInvalid()).isTrue();
        assertThat(english.getErrorMessage()).contains("“declined”");
    }

    private String policies() {
        var view = new PoliciesView(desk, eligible, moments);
        UI.getCurrent().add(view);
        view.show();
        return text();
    }

    private String sentences() {
        var view = new SentencesView(desk, moments);
        UI.getCurrent().add(view);
        view.show();
        return text();
    }

    private static void open(String sentence) {
        _get(
                        Details.class,
                        spec -> spec.withPredicate(
                                details -> details.getSummaryText().equals("Reword " + sentence)))
                .setOpened(true);
    }

    private static TextArea english() {
        return _find(TextArea.class, spec -> spec.withLabel("English")).get(0);
    }

    private static IntegerField waiting() {
        return _get(
                IntegerField.class,
                spec -> spec.withPredicate(
                        field -> field.getAriaLabel().orElse("").startsWith("Waiting period")));
    }

    private static Button save(String name) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").equals(name)));
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
