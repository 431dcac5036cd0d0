package dev.waymark.modeling.check;

import dev.waymark.proof.PathStep;
import dev.waymark.proof.Rule;
import java.util.List;

/**
 * One thing that keeps a draft from being released.
 *
 * @param code what is wrong, in one stable word; empty where only the course shows it
 * @param message what could happen to a person, in plain words
 * @param element where it shows, or empty
 * @param line from 1; 0 where no line is meant
 * @param path the shortest way there, if it is about the course
 * @param situation the elements that people are at in the end
 */
public record Remark(
        Rule rule,
        String code,
        String message,
        String file,
        String element,
        int line,
        List<PathStep> path,
        List<PathStep> situation) {

    public Remark {
        path = List.copyOf(path);
        situation = List.copyOf(situation);
    }

    /** Whether there is a way to walk; one event that leads straight into a situation is one, too. */
    public boolean hasPath() {
        return path.size() > 1 || (path.size() == 1 && !situation.isEmpty());
    }
}
