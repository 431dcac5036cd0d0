package dev.waymark.proof.reading;

import dev.waymark.proof.Finding;
import dev.waymark.proof.Rule;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file; a file full of mistakes is told by its first ones. */
public final class Findings {

    static final int MOST = 200;

    private final String file;
    private final List<Finding> all = new ArrayList<>();

    public Findings(String file) {
        this.file = file;
    }

    public void add(Rule rule, String code, XmlNode at, String message) {
        add(new Finding(rule, code, file, at.id(), at.line(), message, false));
    }

    public void addAt(Rule rule, String code, Flow flow, String message) {
        add(new Finding(rule, code, file, flow.id(), flow.line(), message, false));
    }

    /** Notes something about a part of a file that has neither id nor line. */
    public void add(Rule rule, String code, String element, String message) {
        add(new Finding(rule, code, file, element, 0, message, false));
    }

    /** Notes something that leaves open what the diagram does. */
    public void cloud(String code, XmlNode at, String message) {
        add(new Finding(Rule.R12, code, file, at.id(), at.line(), message, true));
    }

    /** Notes that the file cannot be read at all. */
    public void unreadable(NotReadable why) {
        add(new Finding(Rule.R8, why.code(), file, "", why.line(), why.reason(), true));
    }

    private void add(Finding finding) {
        if (all.size() < MOST || finding.clouds()) {
            all.add(finding);
        }
    }

    public List<Finding> all() {
        return List.copyOf(all);
    }
}
