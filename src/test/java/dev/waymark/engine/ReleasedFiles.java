package dev.waymark.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.proof.ReleaseFile;
import java.util.List;
import java.util.function.UnaryOperator;

/** The shipped files, changed a little by a test. */
final class ReleasedFiles {

    static final String SERIES = "processes/career-conversation.bpmn";
    static final String STORY = "processes/life-story.bpmn";

    private ReleasedFiles() {}

    /** Another name on one step: new bytes, the same promises. */
    static List<ReleaseFile> relabelled(List<ReleaseFile> files, String label) {
        return changed(files, SERIES, text -> text.replace("name=\"Choose a way on\"", "name=\"" + label + "\""));
    }

    /** Nobody can withdraw any more: the way out ends nothing. */
    static List<ReleaseFile> withoutWayOut(List<ReleaseFile> files) {
        return changed(
                files,
                SERIES,
                text -> text.replace("name=\"kind\" value=\"withdraw\"", "name=\"kind\" value=\"erase\""));
    }

    static List<ReleaseFile> changed(List<ReleaseFile> files, String name, UnaryOperator<String> change) {
        return files.stream()
                .map(file -> file.name().equals(name) ? changed(file, change) : file)
                .toList();
    }

    private static ReleaseFile changed(ReleaseFile file, UnaryOperator<String> change) {
        var before = new String(file.content(), UTF_8);
        var after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("%s was not changed".formatted(file));
        }
        return new ReleaseFile(file.name(), after.getBytes(UTF_8));
    }
}
