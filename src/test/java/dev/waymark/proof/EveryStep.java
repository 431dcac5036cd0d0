package dev.waymark.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes every step that the exploration knows on the engine, and looks each time whether it led where it should. */
final class EveryStep {

    private final EngineAtHand engine;
    private final String about;
    private final Map<List<Integer>, List<Explored.Step>> from = new HashMap<>();
    private final Map<List<Integer>, List<Explored.Step>> ways = new HashMap<>();
    private final Set<Explored.Step> open = new LinkedHashSet<>();

    /** Situations with several tokens at one place stand for many; what comes after them is left to the walks. */
    EveryStep(EngineAtHand engine, Explored explored, String about) {
        this.engine = engine;
        this.about = about;
        explored.steps().stream().filter(step -> !isBlurred(step.after())).forEach(step -> from.computeIfAbsent(
                        step.before(), first -> new ArrayList<>())
                .add(step));
        findWays();
        from.values().forEach(steps -> steps.stream()
                .filter(step -> ways.containsKey(step.before()))
                .forEach(open::add));
    }

    private void findWays() {
        var places = new ArrayDeque<List<Integer>>();
        ways.put(List.of(), List.of());
        places.add(List.of());
        while (!places.isEmpty()) {
            var before = places.poll();
            for (Explored.Step step : from.getOrDefault(before, List.of())) {
                if (!ways.containsKey(step.after())) {
                    var way = new ArrayList<>(ways.get(before));
                    way.add(step);
                    ways.put(step.after(), way);
                    places.add(step.after());
                }
            }
        }
    }

    /** How many there were. */
    int take() {
        var all = open.size();
        while (!open.isEmpty()) {
            var next = Optional.of(open.iterator().next());
            ways.get(next.get().before()).forEach(this::take);
            while (next.isPresent()) {
                take(next.get());
                next = onwards(next.get().after());
            }
        }
        return all;
    }

    /** From where the engine is now, as long as something there was not tried. */
    private Optional<Explored.Step> onwards(List<Integer> here) {
        return from.getOrDefault(here, List.of()).stream()
                .filter(open::contains)
                .findFirst();
    }

    private void take(Explored.Step step) {
        assertThat(act(step)).as("%s, %s", step, about).isTrue();
        if (open.remove(step)) {
            assertThat(engine.active()).as("%s, %s", step, about).isEqualTo(step.active());
        }
    }

    private boolean act(Explored.Step step) {
        var answers = new HashMap<String, Boolean>();
        RandomDiagram.QUESTIONS.forEach(question -> answers.put(question, false));
        answers.putAll(step.answers());
        if (step.what().equals("BEGIN")) {
            engine.start(answers);
            return true;
        }
        engine.answer(answers);
        return switch (step.what()) {
            case "COMPLETE" -> step.event().isEmpty() ? engine.complete(step.at()) : engine.send(step.event());
            case "CONTINUE", "DEPART" -> engine.run(step.at());
            default -> step.event().isEmpty() ? engine.run(step.at()) : engine.send(step.event());
        };
    }

    private static boolean isBlurred(List<Integer> places) {
        return new HashSet<>(places).size() < places.size();
    }
}
