package dev.waymark.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The real engine and the exploration, side by side on diagrams drawn by chance: each is where the other says. */
class EngineWalksTest {

    private static final long SEED = Long.getLong("walks.seed", 20261122);
    private static final int WALKS = Integer.getInteger("walks", 10_000);
    private static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("walks.seconds", 40));
    private static final int ENGINES = Math.min(4, Runtime.getRuntime().availableProcessors());
    private static final int WALKS_PER_DIAGRAM = 60;
    private static final int LONGEST_WALK = 12;
    private static final int STEPS = 2_000;
    private static final int MOST_STEPS = 60;

    /**
     * What is repeated happens once, and then again or not; and after an automatic step each question may be answered anew.
     * A walk stays inside that, but not each step of it is one of the engine's.
     */
    private static final Pattern WIDER = Pattern.compile(" multi=|manual ");

    private static final EngineAtHand ENGINE = EngineAtHand.started();

    @AfterAll
    static void stopTheEngine() {
        ENGINE.close();
    }

    @Test
    void staysWhereTheExplorationHasBeen() {
        var end = System.nanoTime() + LONGEST.toNanos();
        var next = new AtomicLong(SEED);
        var walked = new AtomicInteger();

        IntStream.range(0, ENGINES)
                .parallel()
                .forEach(engine -> walkWhile(() -> walked.get() < WALKS && System.nanoTime() < end, next, walked));
        System.out.printf(
                "%d walks, no two alike, through %d diagrams, seed %d%n", walked.get(), next.get() - SEED, SEED);

        assertThat(walked).hasValueGreaterThanOrEqualTo(WALKS_PER_DIAGRAM);
    }

    private static void walkWhile(BooleanSupplier goesOn, AtomicLong next, AtomicInteger walked) {
        var engine = ENGINE.another();
        while (goesOn.getAsBoolean()) {
            var seed = next.getAndIncrement();
            var lines = RandomDiagram.lines(seed);
            walk(engine, lines, seed, walked).ifPresent(wrong -> keep(engine, lines, seed, wrong));
        }
    }

    @Test
    void canTakeEveryStepOfTheExploration() {
        var end = System.nanoTime() + LONGEST.toNanos() / 5;
        var taken = 0;
        var engine = ENGINE.another();
        for (long seed = SEED; taken < STEPS && (taken == 0 || System.nanoTime() < end); seed++) {
            var lines = RandomDiagram.lines(seed);
            var xml = Sketch.xml("p", lines);
            var explored = Explored.withSteps(xml, 200);
            var small = !WIDER.matcher(lines).find()
                    && explored.exploration().complete()
                    && explored.exploration().isSafe()
                    && explored.steps().size() <= MOST_STEPS;
            if (small) {
                engine.deploy(xml);
                engine.begin();
                taken += new EveryStep(engine, explored, "seed %d%n%s".formatted(seed, xml)).take();
                engine.end();
            }
        }
        System.out.printf("%d steps taken on the engine, seed %d%n", taken, SEED);

        assertThat(taken).isPositive();
    }

    @Test
    void shrinksWhatFails() {
        var small =
                Shrinking.of(RandomDiagram.lines(SEED), lines -> lines.lines().anyMatch("start s"::equals));

        assertThat(small).isEqualTo("start s");
    }

    private static Optional<String> walk(EngineAtHand engine, String lines, long seed, AtomicInteger walked) {
        var xml = Sketch.xml("p", lines);
        var explored = Explored.of(xml, 20_000);
        if (!explored.exploration().complete()) {
            return Optional.empty();
        }
        engine.deploy(xml);
        var questions = RandomDiagram.QUESTIONS.stream()
                .filter(question -> lines.contains("${" + question))
                .toList();
        var ways = new WalkedWays();
        var random = new Random(seed);
        var wrong = Optional.<String>empty();
        engine.begin();
        for (int i = 0; i < WALKS_PER_DIAGRAM && wrong.isEmpty() && !ways.haveAllBeenWalked(); i++) {
            wrong = once(engine, explored, questions, ways, random);
            walked.incrementAndGet();
        }
        engine.end();
        return wrong;
    }

    private static Optional<String> once(
            EngineAtHand engine, Explored explored, List<String> questions, WalkedWays ways, Random random) {
        engine.backTo(ways.length());
        if (ways.length() == 0) {
            engine.start(answers(questions, ways.choose(1 << questions.size(), random)));
        }
        while (ways.length() <= LONGEST_WALK) {
            var moment = engine.anything(possible -> ways.choose(possible, random));
            if (!moment.active().isEmpty() && !explored.situations().contains(moment.active())) {
                return Optional.of(
                        "The engine is at %s, where the exploration has never been".formatted(moment.active()));
            }
            if (moment.chosen() < 0) {
                break;
            }
            if (!moment.done()) {
                ways.goBack();
                engine.backTo(ways.length());
            }
        }
        ways.end(random);
        return Optional.empty();
    }

    /** Each question is a binary digit. */
    private static Map<String, Boolean> answers(List<String> questions, int digits) {
        var answers = new HashMap<String, Boolean>();
        for (int i = 0; i < questions.size(); i++) {
            answers.put(questions.get(i), (digits >> i & 1) == 1);
        }
        return answers;
    }

    private static void keep(EngineAtHand engine, String lines, long seed, String wrong) {
        var small = Shrinking.of(lines, candidate -> {
            try {
                return walk(engine, candidate, seed, new AtomicInteger()).isPresent();
            } catch (RuntimeException noDiagram) {
                return false;
            }
        });
        var kept = Path.of("target", "walks", "seed-%d.txt".formatted(seed));
        try {
            Files.createDirectories(kept.getParent());
            Files.writeString(kept, small);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        fail("%s; seed %d, kept in %s:%n%s", wrong, seed, kept, small);
    }
}
