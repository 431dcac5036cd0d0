package dev.waymark.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;

/** The engine would not take files that keep every rule; it says where, as far as it knows. */
public final class EngineCannotRead extends RuntimeException {

    private final List<Place> places;

    private EngineCannotRead(ProcessEngineException why, List<Place> places) {
        super("The engine cannot read these files", why);
        this.places = places;
    }

    /**
     * One place that the engine complains about.
     *
     * @param element empty where the engine names none
     * @param line from 1; 0 where the file as a whole is meant
     */
    public record Place(String file, String element, int line) {}

    static EngineCannotRead because(ProcessEngineException why) {
        var places = why instanceof ParseException parsing ? placesOf(parsing) : List.<Place>of();
        return new EngineCannotRead(why, places);
    }

    /** Empty where it complains about the whole. */
    public List<Place> places() {
        return places;
    }

    private static List<Place> placesOf(ParseException parsing) {
        return parsing.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream()
                        .map(problem -> new Place(
                                report.getResourceName(),
                                Optional.ofNullable(problem.getMainElementId()).orElse(""),
                                problem.getLine())))
                .toList();
    }
}
