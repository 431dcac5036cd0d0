package dev.waymark.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Something that somebody might put into a file: code where an expression may stand, something to fetch, something to
 * choke on. All stand in one file, each in a line: where it is put, what it is refused for, and the attack itself.
 */
record Attack(String place, List<String> refusedFor, String text) {

    static final Path CORPUS = Path.of("src/test/resources/proof/attacks.tsv");

    private static final String FORM =
            "{\"type\": \"default\", \"id\": \"ask\", \"schemaVersion\": 19, \"components\": []}";
    private static final String TASK =
            "userTask id='t' camunda:assignee='${employee}' camunda:formRef='ask' camunda:formRefBinding='deployment'";

    private static final Map<String, String> LARGE = Map.of(
            "DEEP", "<a>".repeat(5_000),
            "WIDE", "<x>" + "<y/>".repeat(5_000_000) + "</x>",
            "LONG", "<x b='" + "x".repeat(70_000) + "'/>",
            "BOMB", bomb(),
            "NESTED",
                    "{\"id\": \"ask\", \"components\": " + "[{\"components\": ".repeat(60) + "[]" + "}]".repeat(60)
                            + "}");

    static List<Attack> all() {
        try (var lines = Files.lines(CORPUS)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(columns -> new Attack(columns[0], List.of(columns[1].split(", ")), columns[2]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param port where a socket listens; @param canary a file that the attack would like to create */
    Proof prove(String port, String canary) {
        return new Prover(1_000).prove(files(port, canary));
    }

    private List<ReleaseFile> files(String port, String canary) {
        var attack = LARGE.getOrDefault(text, written().replace("PORT", port).replace("CANARY", canary));
        return switch (place) {
            case "attribute" -> release(sketch().replace("</process>", task(attack) + "</process>"), FORM);
            case "element" -> release(sketch().replace("</process>", attack + "</process>"), FORM);
            case "beside" -> release(sketch().replace("</definitions>", attack + "</definitions>"), FORM);
            case "file" -> release(attack, FORM);
            case "form" -> release(sketch(), attack);
            default -> throw new IllegalArgumentException(place);
        };
    }

    private String written() {
        return text.translateEscapes()
                .replace(
                        "REACH",
                        "${''.getClass().forName('java.lang.Runtime').getMethods()[6].invoke(null).exec('touch CANARY')}")
                .replace("<TASK", "<" + TASK)
                .replace("BOM", "\uFEFF")
                .replace("NOTHING", "\u200b");
    }

    /** A task that is as it should be but for one attribute. */
    private static String task(String attribute) {
        var name = "camunda:" + attribute.substring(0, attribute.indexOf('='));
        var value = attribute.substring(attribute.indexOf('=') + 1);
        return "<%s %s=\"%s\"/>".formatted(TASK.replaceFirst(name + "='[^']*'", ""), name, value);
    }

    private static String sketch() {
        return Sketch.xml("p", "start s async\nend e\ns -> e");
    }

    private static List<ReleaseFile> release(String diagram, String form) {
        return List.of(file("p.bpmn", diagram), file("ask.form", form));
    }

    private static ReleaseFile file(String name, String content) {
        return new ReleaseFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String bomb() {
        return IntStream.range(1, 20)
                .mapToObj(i -> "<!ENTITY a%d '%s'>"
                        .formatted(i, "&a%d;".formatted(i - 1).repeat(10)))
                .collect(Collectors.joining("", "<!DOCTYPE x [<!ENTITY a0 'ha'>", "]><x>&a19;</x>"));
    }
}
