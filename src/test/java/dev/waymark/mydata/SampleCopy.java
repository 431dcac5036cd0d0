package dev.waymark.mydata;

import dev.waymark.mydata.MyCopy.Action;
import dev.waymark.mydata.MyCopy.Draft;
import dev.waymark.mydata.MyCopy.Field;
import dev.waymark.mydata.MyCopy.Note;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The copy of a person with something in every section, with letters of many Latin scripts and text that looks like markup. */
final class SampleCopy {

    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    static final String HOSTILE = "<script>alert('x')</script> & \"quoted\" {0} %FOOTER% <!-- ]]>";

    private SampleCopy() {}

    static MyCopy in(String language) {
        return new MyCopy(
                MyCopy.FORMAT,
                NOW,
                language,
                "Europe/Berlin",
                new MyCopy.Profile(
                        "Leyla Yıldız Şahin",
                        "leyla",
                        true,
                        Optional.of("leyla@example.org"),
                        language,
                        "Europe/Berlin",
                        "SYSTEM",
                        List.of("EMPLOYEE"),
                        Optional.of(LocalDate.of(2027, 1, 31))),
                List.of(new MyCopy.Led(Optional.of("Marek Dvořák"), NOW), new MyCopy.Led(Optional.empty(), NOW)),
                List.of(new MyCopy.Member(Optional.of("Engineering"), NOW)),
                List.of(series()),
                List.of(note("w1", Optional.empty(), "DREAM", "Teach – “später”", false, Optional.empty())),
                List.of(),
                List.of(),
                List.of(),
                List.of(new MyCopy.WaitingPeriod(
                        "Amara Okafor",
                        LocalDate.of(2027, 3, 1),
                        Optional.of("This series has ended."),
                        Optional.of(LocalDate.of(2026, 12, 24)))),
                0,
                List.of(
                        reading("Leyla Yıldız Şahin", true, "EXPORT", false),
                        reading("Marek Dvořák", false, "PRINT", true)),
                true);
    }

    private static MyCopy.Series series() {
        var action = Optional.of(
                new Action("MANAGER", Optional.of("AGREE"), "DONE", Optional.of(LocalDate.of(2026, 12, 24))));
        return new MyCopy.Series(
                "Marek Dvořák",
                "ACTIVE",
                true,
                false,
                false,
                NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 8, 24)),
                LocalDate.of(2028, 2, 24),
                Optional.of(NOW),
                List.of(),
                true,
                0,
                Optional.empty(),
                Optional.of(LocalDate.of(2028, 2, 24)),
                List.of("STORY", "PLAN"),
                List.of(new MyCopy.Part("PLAN", "Action plan", "NOTES", NOW, true)),
                List.of(new MyCopy.Chosen("goOn", "next", "GO_ON")),
                List.of(
                        note("v1", Optional.of("STORY"), "VALUE", "Craftsmanship", true, Optional.empty()),
                        note("v2", Optional.of("STORY"), "VALUE", HOSTILE, false, Optional.empty()),
                        note("a1", Optional.of("PLAN"), "ACTION", "Lead the review\nin two steps", true, action),
                        sealedAway("STORY", Optional.empty()),
                        sealedAway("PLAN", action)),
                List.of(new MyCopy.Removed(Optional.of("STORY"), NOW)),
                List.of(new Draft(
                        "visions", NOW, NOW, List.of(new Field("title", "Name it", "Łódź, Ærø, Đà Nẵng")), Map.of())));
    }

    private static Note sealedAway(String stage, Optional<Action> action) {
        return new Note(
                "s1",
                Optional.of(stage),
                "VALUE",
                "Value",
                "Marek Dvořák",
                true,
                NOW,
                NOW,
                Optional.empty(),
                action,
                List.of(),
                Optional.empty());
    }

    private static Note note(
            String id, Optional<String> stage, String kind, String title, boolean shared, Optional<Action> action) {
        return new Note(
                id,
                stage,
                kind,
                "Value",
                "Leyla Yıldız Şahin",
                shared,
                NOW,
                NOW,
                shared ? Optional.of(NOW) : Optional.empty(),
                action,
                List.of(new Field("title", "What", title), new Field("text", "What you mean by it", "Grüße, ř ü ş")),
                Optional.of(Map.of("title", title, "weights", List.of(Map.of("weight", "2")), "focus", true)));
    }

    private static MyCopy.Reading reading(String name, boolean you, String channel, boolean after) {
        return new MyCopy.Reading(NOW, name, you, "All that is shared", channel, Optional.empty(), after);
    }
}
