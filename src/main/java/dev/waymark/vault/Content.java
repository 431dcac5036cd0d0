package dev.waymark.vault;

/** Something a person wrote, in the clear; it never prints itself. */
public record Content(String text) {

    @Override
    public String toString() {
        return "Content[sealed from view]";
    }
}
