package dev.waymark.forms;

/** One thing that is wrong with a form file: where (a JSON path such as {@code $.components[2].key}) and what, in plain words. */
public record FormFinding(String path, String message) {}
