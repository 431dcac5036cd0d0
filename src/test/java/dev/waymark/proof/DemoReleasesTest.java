package dev.waymark.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The demonstration's releases, and the whole collection of damaged ones. */
class DemoReleasesTest {

    @Test
    void letsTheGoodDraftPass() {
        assertThat(broken(DemoReleases.draftOk())).isEmpty();
    }

    @Test
    void asksForAFreshYesToAPartThatIsNew() {
        var upgrade =
                Upgrade.between(new Shipped().files(), DemoReleases.draftOk().files(), 50_000);

        assertThat(upgrade.needsFreshYes()).isTrue();
        assertThat(upgrade.differences())
                .extracting(Difference::kind)
                .contains(Difference.Kind.ORDER, Difference.Kind.FIELD, Difference.Kind.COURSE);
        assertThat(upgrade.moves()).isNotEmpty().allMatch(Move::isPossible);
    }

    @Test
    void refusesTheBadOnesByTheRuleThatNamesThem() {
        assertThat(broken(DemoReleases.bad(1))).contains(Rule.R1, Rule.R3);
        assertThat(broken(DemoReleases.bad(2))).contains(Rule.R5, Rule.R6);
        assertThat(broken(DemoReleases.bad(3))).contains(Rule.R2);
        assertThat(broken(DemoReleases.bad(4))).contains(Rule.R8);
        assertThat(broken(DemoReleases.bad(5))).containsExactly(Rule.R9);
    }

    /** R15 is about two releases; {@link UpgradeTest} damages the second one. */
    @Test
    void hasAtLeastSixtyDamagedReleasesAndOneForEachRule() {
        var mutants = Stream.of(MutantsTest.MUTANTS, WrittenMutantsTest.MUTANTS, FormMutantsTest.MUTANTS)
                .flatMap(List::stream)
                .toList();
        var perRule = mutants.stream().collect(Collectors.groupingBy(Mutant::rule, Collectors.counting()));
        System.out.printf("%d damaged releases: %s%n", mutants.size(), new TreeMap<>(perRule));

        assertThat(mutants).hasSizeGreaterThanOrEqualTo(95);
        assertThat(perRule.keySet()).isEqualTo(EnumSet.range(Rule.R1, Rule.R14));
    }

    @Test
    void namesThemAsTheSpecificationDoes() {
        assertThat(DemoReleases.all().keySet())
                .isEqualTo(Set.of(
                        "v2-draft-ok",
                        "v2-draft-bad-1",
                        "v2-draft-bad-2",
                        "v2-draft-bad-3",
                        "v2-draft-bad-4",
                        "v2-draft-bad-5"));
        assertThat(DemoReleases.all().values()).allMatch(files -> files.size() > 25);
    }

    /** Read by somebody who does not know the code: what could happen to whom, and by which way. */
    @Test
    void tellsPeopleWhatCouldHappen() {
        var stories = Map.of(1, Rule.R1, 3, Rule.R2, 5, Rule.R9);

        stories.forEach((number, rule) -> {
            var result = DemoReleases.bad(number).prove().find(rule).orElseThrow();

            assertThat(result.message()).contains("mployee").doesNotContain("token", "state", "node");
            assertThat(result.path()).extracting(PathStep::name).noneMatch(name -> name.contains("-question"));
            assertThat(result.path()).isNotEmpty();
        });
    }

    private static List<Rule> broken(Shipped release) {
        return release.prove().rules().stream()
                .filter(rule -> rule.verdict() != Verdict.PROVEN)
                .map(RuleResult::rule)
                .toList();
    }
}
