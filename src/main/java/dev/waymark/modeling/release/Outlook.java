package dev.waymark.modeling.release;

import dev.waymark.engine.Release;
import dev.waymark.proof.Sentence;
import java.util.List;

/**
 * How running conversations of an earlier release stand to the one that new ones run on.
 *
 * @param canMove how many could move from where they stand
 * @param stay how many stay for now
 * @param whyNot why conversations would stay at one place or another, whether or not anybody stands there
 * @param asksAfresh whether each employee is asked afresh, so that HR moves nobody
 */
public record Outlook(Release from, int canMove, int stay, List<Sentence> whyNot, boolean asksAfresh) {}
