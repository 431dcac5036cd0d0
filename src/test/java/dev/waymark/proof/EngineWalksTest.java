package dev.waymark.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The real engine and the exploration, side by side on diagrams drawn by chance: each is where the other says. */
class EngineWalksTest {

    private static final long SEED = Long.getLong("walks.seed", 20261122);
    private static final int WALKS = Integer.getInteger("walks", 10_000);
    private static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("walks.seconds", 40));
    private static final int ENGINES = Math.min(4, Runtime.getRuntime().availableProcessors());
    private static final int WALKS_PER_DIAGRAM = 40;
    private static final int LONGEST_WALK = 12;
    private static final int STEPS = 1_000;
    private static final int MOST_STEPS = 60;
    private static final EngineAtHand ENGINE = EngineAtHand.started();

    @AfterAll
    static void stopTheEngine() {
        ENGINE.close();
    }

    @Test
    void staysWhereTheExplorationHasBeen() {
        var end = System.nanoTime() + LONGEST.toNanos();
        var next = new AtomicLong(SEED);
        var most = SEED + WALKS / WALKS_PER_DIAGRAM;

        var walked = IntStream.range(0, ENGINES)
                .parallel()
                .map(engine -> walkUntil(() -> next.get() < most && System.nanoTime() < end, next))
                .sum();
        System.out.printf("%d walks through %d diagrams, seed %d%n", walked, next.get() - SEED, SEED);

        assertThat(walked).isGreaterThanOrEqualTo(WALKS_PER_DIAGRAM);
    }

    private static int walkUntil(BooleanSupplier goesOn, AtomicLong next) {
        var walked = 0;
        var engine = ENGINE.another();
        while (goesOn.getAsBoolean()) {
            var seed = next.getAndIncrement();
            var lines = RandomDiagram.lines(seed);
            walk(engine, lines, seed, WALKS_PER_DIAGRAM).ifPresent(wrong -> keep(engine, lines, seed, wrong));
            walked += WALKS_PER_DIAGRAM;
        }
        return walked;
    }

    @Test
    void canTakeEveryStepOfTheExploration() {
        var end = System.nanoTime() + LONGEST.toNanos() / 5;
        var taken = 0;
        var engine = ENGINE.another();
        for (long seed = SEED; taken < STEPS && (taken == 0 || System.nanoTime() < end); seed++) {
            var xml = Sketch.xml("p", RandomDiagram.lines(seed));
            var explored = Explored.of(xml, 200);
            var small = explored.exploration().complete()
                    && explored.exploration().isSafe()
                    && explored.steps().size() <= MOST_STEPS;
            if (small) {
                engine.deploy(xml);
                taken += takeAll(engine, explored, seed, xml);
                engine.withdraw();
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

    private static Optional<String> walk(EngineAtHand engine, String lines, long seed, int walks) {
        var xml = Sketch.xml("p", lines);
        var explored = Explored.of(xml, 20_000);
        if (!explored.exploration().complete()) {
            return Optional.empty();
        }
        engine.deploy(xml);
        var wrong = Optional.<String>empty();
        for (int i = 0; i < walks && wrong.isEmpty(); i++) {
            wrong = once(engine, explored, new Random(seed * 31 + i));
        }
        engine.withdraw();
        return wrong;
    }

    private static Optional<String> once(EngineAtHand engine, Explored explored, Random random) {
        engine.start(Map.of(
                "q0",
                random.nextBoolean(),
                "q1",
                random.nextBoolean(),
                "q2",
                random.nextBoolean(),
                "q3",
                random.nextBoolean()));
        for (int step = 0; step < LONGEST_WALK; step++) {
            var moment = engine.anything(random);
            if (moment.active().isEmpty()) {
                return Optional.empty();
            }
            if (!explored.situations().contains(moment.active())) {
                engine.stop();
                return Optional.of(
                        "The engine is at %s, where the exploration has never been".formatted(moment.active()));
            }
            if (!moment.goesOn()) {
                break;
            }
        }
        engine.stop();
        return Optional.empty();
    }

    private static void keep(EngineAtHand engine, String lines, long seed, String wrong) {
        var small = Shrinking.of(lines, candidate -> {
            try {
                return walk(engine, candidate, seed, WALKS_PER_DIAGRAM).isPresent();
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

    /** Situations with several tokens at one place stand for many; what comes after them is left to the walks. */
    private static int takeAll(EngineAtHand engine, Explored explored, long seed, String xml) {
        var ways = ways(explored);
        var taken = 0;
        for (Explored.Step step : explored.steps()) {
            var way = ways.get(step.before());
            if (way == null || isBlurred(step.after())) {
                continue;
            }
            take(engine, way, step, seed, xml);
            taken++;
        }
        return taken;
    }

    private static void take(EngineAtHand engine, List<Explored.Step> way, Explored.Step last, long seed, String xml) {
        var steps = new ArrayList<>(way);
        steps.add(last);
        for (Explored.Step step : steps) {
            assertThat(act(engine, step)).as("%s, seed %d%n%s", step, seed, xml).isTrue();
        }
        assertThat(engine.active()).as("%s, seed %d%n%s", steps, seed, xml).isEqualTo(last.active());
        engine.stop();
    }

    private static boolean act(EngineAtHand engine, Explored.Step step) {
        var answers = new HashMap<>(Map.of("q0", false, "q1", false, "q2", false, "q3", false));
        answers.putAll(step.answers());
        if (step.what().equals("BEGIN")) {
            engine.start(answers);
            return true;
        }
        engine.answer(answers);
        return switch (step.what()) {
            case "COMPLETE" -> engine.complete(step.at());
            case "CONTINUE", "DEPART" -> engine.run(step.at());
            default -> engine.send(step.event());
        };
    }

    private static Map<List<Integer>, List<Explored.Step>> ways(Explored explored) {
        var ways = new HashMap<List<Integer>, List<Explored.Step>>();
        var open = new ArrayDeque<List<Integer>>();
        ways.put(List.of(), List.of());
        open.add(List.of());
        var seen = new HashSet<List<Integer>>();
        while (!open.isEmpty()) {
            var before = open.poll();
            if (!seen.add(before)) {
                continue;
            }
            for (Explored.Step step : explored.steps()) {
                if (step.before().equals(before) && !isBlurred(step.after()) && !ways.containsKey(step.after())) {
                    var way = new ArrayList<>(ways.get(before));
                    way.add(step);
                    ways.put(step.after(), way);
                    open.add(step.after());
                }
            }
        }
        return ways;
    }

    private static boolean isBlurred(List<Integer> places) {
        return new HashSet<>(places).size() < places.size();
    }
}
