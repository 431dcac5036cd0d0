package dev.waymark.proof;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** What the questions in the diagram are answered with, on each thread its own; as in Waymark, no variables. */
final class GivenAnswers extends AbstractMap<Object, Object> {

    private final ThreadLocal<Map<String, Boolean>> given = ThreadLocal.withInitial(Map::of);

    void give(Map<String, Boolean> answers) {
        given.set(Map.copyOf(answers));
    }

    @Override
    public boolean containsKey(Object question) {
        return given.get().containsKey(question);
    }

    @Override
    public Object get(Object question) {
        return given.get().get(question);
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.copyOf(Map.<Object, Object>copyOf(given.get()).entrySet());
    }
}
