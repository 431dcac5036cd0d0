package dev.waymark.proof;

import java.util.Arrays;

/** One file of a release, as bytes that nothing is known about; the name ends in {@code .bpmn} or {@code .form}. */
public record ReleaseFile(String name, byte[] content) {

    public ReleaseFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** The name without folders and without the ending, which is the id of the process or form in it. */
    public String id() {
        var simple = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var dot = simple.lastIndexOf('.');
        return dot < 0 ? simple : simple.substring(0, dot);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReleaseFile file && name.equals(file.name) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return name;
    }
}
