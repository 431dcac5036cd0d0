package dev.waymark.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of running conversations when another release takes over (rule R15). */
class UpgradeTest {

    private static final String SERIES = "career-conversation.bpmn";
    private static final String PROPOSED_BY_THE_EMPLOYEE =
            "(<bpmn:userTask id=\"propose-a-time\"[^>]*?assignee=\")\\$\\{employee\\}";
    private static final Place CHOOSE = new Place("career-conversation", "choose");
    private static final Place WRITE_UP = new Place("visions", "write-up-visions");

    @Test
    void letsEverybodyMoveToTheSameRelease() {
        var upgrade = to(new Shipped());

        assertThat(upgrade.moves()).isNotEmpty().allMatch(Move::isPossible);
        assertThat(upgrade.rule().verdict()).isEqualTo(Verdict.PROVEN);
        assertThat(upgrade.differences()).isEmpty();
        assertThat(upgrade.needsFreshYes()).isFalse();
        assertThat(upgrade.kept("career-conversation")).contains("choose", "withdraw-asked-for", "choose-lapse");
    }

    @Test
    void knowsAConversationByWhereItIs() {
        var upgrade = to(new Shipped());

        assertThat(upgrade.of(List.of(CHOOSE)).isPossible()).isTrue();
        assertThat(upgrade.of(List.of(new Place("career-conversation", "life-story"), inStory("check-values")))
                        .isPossible())
                .isTrue();
        assertThat(upgrade.of(List.of(CHOOSE, inStory("check-values"))).whyNot())
                .isPresent();
        assertThat(upgrade.of(List.of()).isPossible()).isFalse();
    }

    @Test
    void takesAReminderOnItsWayForWhatItIs() {
        var reminder = new Place("career-conversation", "remind-employee-to-choose");

        assertThat(to(new Shipped()).of(List.of(CHOOSE, reminder)).isPossible()).isTrue();
    }

    @Test
    void letsNobodyMoveToWhatIsNotProven() {
        var upgrade = to(new Shipped().with(SERIES, "<bpmn:subProcess id=\"withdraw\".*?</bpmn:subProcess>", ""));

        assertThat(upgrade.moves()).isNotEmpty().noneMatch(Move::isPossible);
        assertThat(upgrade.rule().verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(upgrade.kept("career-conversation")).isEmpty();
    }

    @Test
    void keepsWhoeverIsAtAStepThatIsGone() {
        var renamed = new Shipped();
        for (int i = 0; i < 30 && renamed.text("visions.bpmn").contains("\"write-up-visions\""); i++) {
            renamed.with("visions.bpmn", "\"write-up-visions\"", "\"sum-up-visions\"");
        }
        var upgrade = to(renamed);

        assertThat(stays(upgrade)).contains(WRITE_UP).doesNotContain(CHOOSE);
        assertThat(upgrade.moves().stream()
                        .flatMap(move -> move.whyNot().stream())
                        .map(Sentence::toString))
                .anyMatch(why -> why.endsWith("is not there in the next release"));
    }

    @Test
    void neverHandsATaskToSomebodyElse() {
        var upgrade = to(new Shipped().with("agree-a-time.bpmn", PROPOSED_BY_THE_EMPLOYEE, "$1\\${manager}"));

        assertThat(stays(upgrade))
                .contains(new Place("agree-a-time", "propose-a-time"))
                .doesNotContain(CHOOSE);
        assertThat(upgrade.differences()).extracting(Difference::kind).contains(Difference.Kind.PERSON);
        assertThat(upgrade.needsFreshYes()).isTrue();
    }

    @Test
    void findsWhatConcernsTheEmployee() {
        assertThat(kinds(new Shipped().with("visions.form", "\"maxLength\": 80", "\"maxLength\": 90")))
                .containsOnly(Difference.Kind.FIELD);
        assertThat(kinds(new Shipped().with("storyWriteUp.form", "\"visibility\": \"V3\"", "\"visibility\": \"V2\"")))
                .containsOnly(Difference.Kind.READER);
        assertThat(kinds(new Shipped().with(SERIES, "value=\"W1\"", "value=\"W2\"")))
                .containsOnly(Difference.Kind.NOTICE);
        assertThat(kinds(new Shipped().with(SERIES, ">P21D</", ">P28D</"))).containsOnly(Difference.Kind.TIMER);
    }

    @Test
    void findsWhatDoesNotConcernTheEmployee() {
        assertThat(kinds(new Shipped().with(SERIES, "name=\"Reply to a request\"", "name=\"Answer a request\"")))
                .containsOnly(Difference.Kind.LABEL);
        assertThat(kinds(new Shipped().with(SERIES, "<dc:Bounds x=\"", "<dc:Bounds x=\"1")))
                .containsOnly(Difference.Kind.LAYOUT);
        assertThat(kinds(new Shipped().with(SERIES, "<bpmn:documentation>The whole", "<bpmn:documentation>All the")))
                .doesNotContain(Difference.Kind.COURSE);
        assertThat(kinds(
                        new Shipped().with(SERIES, "(<bpmn:boundaryEvent id=\"reply-to-request-first.*?)P3D", "$1P2D")))
                .containsOnly(Difference.Kind.SHORTER_FOR_MANAGER);
        assertThat(to(new Shipped().with(SERIES, "name=\"Reply to a request\"", "name=\"Answer a request\""))
                        .needsFreshYes())
                .isFalse();
    }

    @Test
    void saysItInBothLanguages() {
        var difference = to(new Shipped().with(SERIES, "value=\"W1\"", "value=\"W2\""))
                .differences()
                .get(0);

        assertThat(difference.message(Locale.ENGLISH)).endsWith("now says W2");
        assertThat(difference.message(Locale.GERMANY)).endsWith("sagt jetzt W2");
    }

    @Test
    void survivesAnything() {
        var noise = List.of(new ReleaseFile("a.bpmn", new byte[] {1, 2, 3}), new ReleaseFile("b.form", new byte[0]));

        assertThat(Upgrade.between(noise, noise).moves()).isEmpty();
        assertThat(Upgrade.between(noise, new Shipped().files())
                        .of(Set.of(CHOOSE))
                        .isPossible())
                .isFalse();
        assertThat(Upgrade.between(new Shipped().files(), noise).moves()).noneMatch(Move::isPossible);
    }

    private static Place inStory(String activity) {
        return new Place("life-story", activity);
    }

    private static List<Place> stays(Upgrade upgrade) {
        return upgrade.moves().stream()
                .filter(move -> !move.isPossible())
                .flatMap(move -> move.at().stream())
                .toList();
    }

    private static List<Difference.Kind> kinds(Shipped next) {
        return to(next).differences().stream().map(Difference::kind).toList();
    }

    private static Upgrade to(Shipped next) {
        return Upgrade.between(new Shipped().files(), next.files(), 50_000);
    }
}
