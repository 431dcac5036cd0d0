package dev.waymark.proof;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what was found as JSON, one object for each process on one line. */
final class ProofAsJson {

    private static final Map<Character, String> ESCAPED =
            Map.of('"', "\\\"", '\\', "\\\\", '\n', "\\n", '\r', "\\r", '\t', "\\t");

    private ProofAsJson() {}

    static String line(ProcessProof proof) {
        return "{\"file\":%s,\"process\":%s,\"verdict\":%s,\"properties\":%s,\"rules\":%s,\"findings\":%s,\"states\":%d,\"millis\":%d}"
                .formatted(
                        text(proof.file()),
                        proof.process().isEmpty() ? "null" : text(proof.process()),
                        text(proof.verdict().word()),
                        properties(proof.properties()),
                        list(proof.rules().stream().map(ProofAsJson::rule).toList()),
                        list(proof.findings().stream().map(ProofAsJson::finding).toList()),
                        proof.states(),
                        proof.millis());
    }

    private static String properties(Soundness soundness) {
        return "{\"safe\":%s,\"optionToComplete\":%s,\"properCompletion\":%s,\"noDeadActivities\":%s}"
                .formatted(
                        truth(soundness.safe()),
                        truth(soundness.optionToComplete()),
                        truth(soundness.properCompletion()),
                        truth(soundness.noDeadActivities()));
    }

    private static String rule(RuleResult result) {
        return "{\"rule\":%s,\"title\":%s,\"verdict\":%s,\"message\":%s,\"path\":%s,\"situation\":%s}"
                .formatted(
                        text(result.rule().name()),
                        text(result.rule().title()),
                        text(result.verdict().word()),
                        text(result.message()),
                        list(result.path().stream().map(ProofAsJson::step).toList()),
                        list(result.situation().stream().map(ProofAsJson::place).toList()));
    }

    private static String step(PathStep step) {
        return "{\"file\":%s,\"element\":%s,\"name\":%s,\"what\":%s}"
                .formatted(
                        text(step.file()),
                        text(step.element()),
                        text(step.name()),
                        text(step.what().word()));
    }

    private static String place(PathStep place) {
        return "{\"file\":%s,\"element\":%s,\"name\":%s}"
                .formatted(text(place.file()), text(place.element()), text(place.name()));
    }

    private static String finding(Finding finding) {
        return "{\"rule\":%s,\"code\":%s,\"element\":%s,\"line\":%s,\"message\":%s}"
                .formatted(
                        text(finding.rule().name()),
                        text(finding.code()),
                        finding.element().isEmpty() ? "null" : text(finding.element()),
                        finding.line() == 0 ? "null" : String.valueOf(finding.line()),
                        text(finding.message()));
    }

    private static String truth(Optional<Boolean> known) {
        return known.map(String::valueOf).orElse("null");
    }

    private static String list(Collection<String> items) {
        return items.stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static String text(String text) {
        var json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var printable =
                    c >= ' ' && c < 127 || c > 160 && !Character.isSurrogate(c) && c != '\u2028' && c != '\u2029';
            json.append(ESCAPED.containsKey(c) ? ESCAPED.get(c) : printable ? c : "\\u%04x".formatted((int) c));
        }
        return json.append('"').toString();
    }
}
