package dev.waymark.ui;

import java.util.Locale;
import java.util.Optional;

/** Texts that stand in no file of ours, such as names that HR gave in a form. They come before ours. */
public interface TextsOfOthers {

    Optional<String> find(String key, Locale locale);
}
