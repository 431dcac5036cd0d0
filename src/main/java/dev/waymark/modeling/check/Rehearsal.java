package dev.waymark.modeling.check;

import dev.waymark.engine.AdmitRelease;
import dev.waymark.engine.EngineCannotRead;
import dev.waymark.proof.Finding;
import dev.waymark.proof.Proof;
import dev.waymark.proof.ReleaseFile;
import dev.waymark.proof.Rule;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Files that keep every rule and yet could not be released, because the engine would not take them. */
@Component
class Rehearsal {

    static final String UNREADABLE = "The engine cannot read this as it is written, so it could not be released";

    private static final Logger log = LoggerFactory.getLogger(Rehearsal.class);

    private final AdmitRelease admitRelease;

    Rehearsal(AdmitRelease admitRelease) {
        this.admitRelease = admitRelease;
    }

    /** The same proof, with what the engine complains about where the rules have nothing to say. */
    Proof addedTo(Proof proof, Collection<ReleaseFile> files) {
        if (!proof.allowsRelease()) {
            return proof;
        }
        try {
            admitRelease.rehearse(files, proof);
            return proof;
        } catch (EngineCannotRead unreadable) {
            log.info("The engine cannot read a draft that keeps every rule", unreadable);
            return proof.with(findings(unreadable, files));
        }
    }

    private static List<Finding> findings(EngineCannotRead unreadable, Collection<ReleaseFile> files) {
        return unreadable.places().isEmpty()
                ? files.stream()
                        .filter(file -> file.name().endsWith(".bpmn"))
                        .limit(1)
                        .map(file -> finding(file.name(), "", 0))
                        .toList()
                : unreadable.places().stream()
                        .map(place -> finding(place.file(), place.element(), place.line()))
                        .toList();
    }

    private static Finding finding(String file, String element, int line) {
        return new Finding(Rule.R13, "unreadable", file, element, line, UNREADABLE, false);
    }
}
