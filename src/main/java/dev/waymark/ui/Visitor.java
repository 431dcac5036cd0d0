package dev.waymark.ui;

import java.time.ZoneId;
import java.util.Locale;

/** The person in front of the screen, as far as the frame needs to know them. */
public record Visitor(String name, Locale locale, ZoneId zone, Appearance appearance) {}
