package dev.waymark.modeling.compare;

import dev.waymark.modeling.words.FormField;
import dev.waymark.proof.Difference;
import dev.waymark.proof.Upgrade;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Two sets of diagrams and forms, and what the second does differently. */
public record Comparison(Map<String, byte[]> before, Map<String, byte[]> after, List<Difference> differences) {

    /** How a field of a form is, on one side or on both. */
    public record FieldChange(Optional<FormField> before, Optional<FormField> after) {}

    public Comparison {
        differences = List.copyOf(differences);
    }

    /** Compares them; any bytes give an answer. It takes as long as proving the second. */
    public static Comparison between(Map<String, byte[]> before, Map<String, byte[]> after) {
        var upgrade = Upgrade.between(Versions.asRelease(before), Versions.asRelease(after));
        return new Comparison(before, after, upgrade.differences());
    }

    /** Whether running conversations would be asked afresh. */
    public boolean needsFreshYes() {
        return differences.stream().anyMatch(Difference::needsFreshYes);
    }

    /** What is new or called otherwise on the right, and has no new words in German; in English words. */
    public List<String> leftInGerman() {
        return LeftInGerman.in(this);
    }

    /** The names of the files that are not the same on both sides, byte for byte. */
    public List<String> changedFiles(String ending) {
        var names = new TreeSet<String>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> name.endsWith(ending))
                .filter(name -> !Arrays.equals(before(name), after(name)))
                .toList();
    }

    /** The bytes on the left, none if the file is not there. */
    public byte[] before(String file) {
        return before.getOrDefault(file, new byte[0]);
    }

    /** The bytes on the right, none if the file is not there. */
    public byte[] after(String file) {
        return after.getOrDefault(file, new byte[0]);
    }

    /** The fields of a form that are not the same on both sides, in the order in which the form has them. */
    public List<FieldChange> fields(String form) {
        var left = FormField.all(before(form));
        var right = FormField.all(after(form));
        var ids = new LinkedHashSet<String>();
        right.forEach(field -> ids.add(field.id()));
        left.forEach(field -> ids.add(field.id()));
        var changes = new ArrayList<FieldChange>();
        ids.forEach(id -> changes.add(new FieldChange(find(left, id), find(right, id))));
        return changes.stream()
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Optional<FormField> find(List<FormField> fields, String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }
}
