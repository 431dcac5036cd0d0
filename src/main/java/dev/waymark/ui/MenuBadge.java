package dev.waymark.ui;

/** A number beside a menu entry: how much waits there for this person on behalf of others. */
public interface MenuBadge {

    /** The route that the entry leads to, as it stands in its {@code @Route}. */
    String path();

    int number();
}
