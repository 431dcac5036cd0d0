package dev.waymark.modeling;

import java.util.regex.Pattern;

/** Where a file stands in a release: {@code processes/visions.bpmn} or {@code forms/visions.form}. */
public record FileName(String path) implements Comparable<FileName> {

    private static final Pattern FORM_OR_DIAGRAM =
            Pattern.compile("(processes/[A-Za-z][\\w-]{0,59}\\.bpmn|forms/[A-Za-z][\\w-]{0,59}\\.form)");
    private static final Pattern SIMPLE = Pattern.compile("([A-Za-z][\\w-]{0,59})\\.(bpmn|form)");

    public FileName {
        if (!FORM_OR_DIAGRAM.matcher(path).matches()) {
            throw new NotAFileName();
        }
    }

    public static FileName ofDiagram(String process) {
        return new FileName("processes/%s.bpmn".formatted(process));
    }

    public static FileName ofForm(String form) {
        return new FileName("forms/%s.form".formatted(form));
    }

    /**
     * The place of a file that somebody picked on their own machine.
     *
     * @throws NotAFileName unless it ends in {@code .bpmn} or {@code .form} and its name can be an id
     */
    public static FileName ofUpload(String name) {
        var simple = SIMPLE.matcher(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        if (!simple.matches()) {
            throw new NotAFileName();
        }
        return simple.group(2).equals("bpmn") ? ofDiagram(simple.group(1)) : ofForm(simple.group(1));
    }

    public boolean isDiagram() {
        return path.endsWith(".bpmn");
    }

    /** The id of the process or form in it. */
    public String id() {
        return path.substring(path.indexOf('/') + 1, path.lastIndexOf('.'));
    }

    /** The name without its folder, such as {@code visions.bpmn}. */
    public String simple() {
        return path.substring(path.indexOf('/') + 1);
    }

    @Override
    public int compareTo(FileName other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
