package dev.waymark.proof;

import java.util.List;
import java.util.regex.Matcher;

/** {@code v2-draft-ok} with the question about the mentor in the choice, its files named as in every release. */
public final class MentorOnOffer {

    private static final String QUESTION = """
            {"type": "radio", "id": "choose_meetAMentor", "key": "meetAMentor", "label": "Meet a mentor",
             "values": [{"label": "Yes", "value": "YES_NOTES"}, {"label": "Not part of this", "value": "NO"}],
             "properties": {"de.label": "Mentorin treffen", "de.option.YES_NOTES": "Ja",
               "de.option.NO": "Nicht Teil davon", "visibility": "V6", "stage": "MENTOR"}},
            """;

    private MentorOnOffer() {}

    public static List<ReleaseFile> files() {
        var release = DemoReleases.draftOk()
                .with(
                        "choose.form",
                        "(\\{\\s*\"type\": \"radio\",\\s*\"id\": \"choose_visions\")",
                        Matcher.quoteReplacement(QUESTION) + "$1");
        return release.files().stream().map(MentorOnOffer::inItsPlace).toList();
    }

    private static ReleaseFile inItsPlace(ReleaseFile file) {
        var folder = file.name().endsWith(".form") ? "forms/" : "processes/";
        return new ReleaseFile(folder + file.name(), file.content());
    }
}
