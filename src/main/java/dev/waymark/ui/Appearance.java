package dev.waymark.ui;

/** How bright the screen is: as the device says, or as the person chose. */
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
}
