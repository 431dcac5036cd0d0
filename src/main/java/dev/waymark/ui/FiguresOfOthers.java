package dev.waymark.ui;

import java.util.Optional;

/** Numbers that a text names and somebody may change, such as for how many days something is kept. */
public interface FiguresOfOthers {

    Optional<Integer> find(String name);
}
