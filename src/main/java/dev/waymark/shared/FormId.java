package dev.waymark.shared;

/** A form by its id, which is its file name without {@code .form}. */
public record FormId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
