package dev.waymark.proof;

import dev.waymark.proof.exploring.CannotCompose;
import dev.waymark.proof.exploring.Composition;
import dev.waymark.proof.exploring.Exploration;
import dev.waymark.proof.exploring.Explorer;
import dev.waymark.proof.exploring.Pace;
import dev.waymark.proof.exploring.Sighting;
import dev.waymark.proof.reading.Element;
import dev.waymark.proof.reading.NotReadable;
import dev.waymark.proof.rules.Promises;
import dev.waymark.proof.rules.Vocabulary;
import dev.waymark.proof.rules.WrittenRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Proves one release as a whole. */
final class ReleaseProver {

    private static final FormCheck FORMS = FormCheck.ofTheApplication();

    private final ReadRelease release;
    private final Set<Rule> rules;
    private final int mostStates;
    private final String hash;
    private final long begun = System.nanoTime();
    private final Map<Rule, RuleResult> broken = new EnumMap<>(Rule.class);
    private final List<ProcessProof> proofs = new ArrayList<>();
    private final Map<String, Soundness> soundness = new HashMap<>();
    private String whyOpen = "";
    private int states;

    ReleaseProver(Collection<ReleaseFile> files, Set<Rule> rules, int mostStates) {
        this.hash = ReleaseHash.of(files);
        this.release = new ReadRelease(files);
        this.rules = Set.copyOf(rules);
        this.mostStates = mostStates;
    }

    Proof prove() {
        var written = new WrittenRules(release.diagrams());
        release.forms().forEach(form -> read(form, written));
        written.check(release::findingsOf);
        noteFindings(written);
        if (whyOpen.isEmpty()) {
            written.roots().forEach(root -> explore(root, written.formsWithFreeText()));
        }
        var results = results();
        release.files().forEach(file -> addProofs(file, results));
        return new Proof(hash, results, proofs, Legend.of(release.diagrams()), states, millis());
    }

    private void read(ReleaseFile form, WrittenRules written) {
        var findings = release.findingsOf(form.name());
        try {
            written.read(form, findings);
            FORMS.faults(form.content())
                    .forEach(place -> findings.add(
                            Rule.R10,
                            "invalid",
                            place,
                            "Waymark cannot show this form as it is written; opening it tells why"));
        } catch (NotReadable notReadable) {
            release.unreadable(form.name(), notReadable);
        }
    }

    private void noteFindings(WrittenRules written) {
        for (String file : release.files()) {
            for (Finding finding : release.findingsOf(file).all()) {
                if (finding.clouds() && whyOpen.isEmpty()) {
                    whyOpen = "The course of %s is not clear: %s".formatted(file, finding.message());
                }
                broken.putIfAbsent(finding.rule(), Results.of(finding));
            }
        }
        if (written.roots().isEmpty() && whyOpen.isEmpty()) {
            whyOpen = "There is no diagram that begins by itself";
        }
    }

    private void explore(Element root, Set<String> formsWithFreeText) {
        try {
            var words = new Vocabulary(release.diagrams());
            var net = Composition.of(root, release.processes(), words);
            var watch = new Promises(words.stages(), formsWithFreeText);
            var exploration = Explorer.explore(net, Pace.ENGINE, watch, mostStates);
            soundness.put(root.id(), SoundnessProver.soundness(exploration));
            note(exploration);
        } catch (CannotCompose apart) {
            whyOpen = apart.reason();
        }
    }

    private void note(Exploration exploration) {
        states += exploration.states();
        for (Sighting sighting : exploration.sightings()) {
            broken.putIfAbsent(sighting.rule(), ProcessProofs.violated(sighting));
        }
        exploration.cannotEnd().ifPresent(stuck -> broken.putIfAbsent(Rule.R12, ProcessProofs.violated(stuck)));
        if (!exploration.complete() || exploration.blurred()) {
            whyOpen = ProcessProofs.tooLarge(exploration);
            return;
        }
        ProcessProofs.dead(exploration).stream()
                .findFirst()
                .ifPresent(node -> broken.putIfAbsent(Rule.R12, ProcessProofs.dead(node)));
    }

    private List<RuleResult> results() {
        return rules.stream().sorted().map(this::result).toList();
    }

    private RuleResult result(Rule rule) {
        if (broken.containsKey(rule)) {
            return broken.getOrDefault(rule, RuleResult.holds(rule));
        }
        if (rule == Rule.R15) {
            return RuleResult.open(rule, "Moving from one release to another is not examined here");
        }
        var open = !whyOpen.isEmpty() && (Results.needsExploration(rule) || release.hasUnreadable());
        return open ? RuleResult.open(rule, whyOpen) : RuleResult.holds(rule);
    }

    private void addProofs(String file, List<RuleResult> results) {
        if (release.isUnreadable(file)) {
            proofs.add(ProcessProofs.unreadable(release, file));
            return;
        }
        var processes = release.diagrams().stream()
                .filter(diagram -> diagram.file().equals(file))
                .flatMap(diagram -> diagram.processes().stream())
                .map(Element::id)
                .toList();
        var inside = processes.isEmpty() ? List.of("") : processes;
        inside.forEach(process -> proofs.add(proof(file, process, results)));
    }

    /** A process carries all rules; its verdict is that of the rules that break, or stay open, in its own file. */
    private ProcessProof proof(String file, String process, List<RuleResult> results) {
        var findings = release.findingsOf(file).all().stream()
                .filter(finding -> rules.contains(finding.rule()))
                .toList();
        var verdict = findings.isEmpty() ? Verdict.PROVEN : Verdict.VIOLATED;
        for (RuleResult result : results) {
            if (Results.concerns(result, file)) {
                verdict = verdict.and(result.verdict());
            }
        }
        var sound = soundness.getOrDefault(process, Soundness.UNKNOWN);
        var shown = process.isEmpty() ? List.<RuleResult>of() : results;
        return new ProcessProof(file, process, verdict, sound, shown, findings, states, millis());
    }

    private long millis() {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
