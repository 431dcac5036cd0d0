package dev.waymark.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * A diagram in a few words, one element or flow on a line: {@code user ask kind=collect}, {@code ask -> talk},
 * {@code boundary late on=ask timer=P3D keeps}; a subprocess ends with {@code done}.
 */
final class Sketch {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("start", "startEvent"),
            Map.entry("end", "endEvent"),
            Map.entry("catch", "intermediateCatchEvent"),
            Map.entry("throw", "intermediateThrowEvent"),
            Map.entry("boundary", "boundaryEvent"),
            Map.entry("user", "userTask"),
            Map.entry("service", "serviceTask"),
            Map.entry("receive", "receiveTask"),
            Map.entry("manual", "manualTask"),
            Map.entry("call", "callActivity"),
            Map.entry("sub", "subProcess"),
            Map.entry("xor", "exclusiveGateway"),
            Map.entry("and", "parallelGateway"),
            Map.entry("or", "inclusiveGateway"),
            Map.entry("events", "eventBasedGateway"));

    private final StringBuilder body = new StringBuilder();
    private final Map<String, StringBuilder> scopes = new LinkedHashMap<>();
    private final TreeSet<String> messages = new TreeSet<>();
    private final TreeSet<String> codes = new TreeSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int flows;

    private Sketch() {}

    static ReleaseFile file(String id, String lines) {
        return new ReleaseFile(id + ".bpmn", xml(id, lines).getBytes(StandardCharsets.UTF_8));
    }

    static String xml(String id, String lines) {
        var sketch = new Sketch();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(sketch::line);
        return sketch.definitions(id);
    }

    private void line(String line) {
        var words = line.split("\\s+", 2);
        if (line.contains("->")) {
            flow(line);
        } else if (line.equals("done")) {
            body.append("</subProcess>\n");
            open.pop();
        } else {
            node(words[0], words[1]);
        }
    }

    /** {@code a -> b}, {@code a -> b ${condition}} or {@code a -> b default}, which the gateway must name too. */
    private void flow(String line) {
        var parts = line.split("->", 2);
        var rest = parts[1].strip().split("\\s+", 2);
        var id = "f" + flows++;
        body.append("<sequenceFlow id='%s' sourceRef='%s' targetRef='%s'>"
                .formatted(
                        rest.length > 1 && rest[1].startsWith("id=") ? rest[1].substring(3) : id,
                        parts[0].strip(),
                        rest[0]));
        if (rest.length > 1 && rest[1].startsWith("${")) {
            body.append("<conditionExpression xsi:type='tFormalExpression'>%s</conditionExpression>"
                    .formatted(rest[1].replace("&", "&amp;").replace("<", "&lt;")));
        }
        body.append("</sequenceFlow>\n");
    }

    private void node(String keyword, String rest) {
        var words = rest.split("\\s+");
        var marks = new LinkedHashMap<String, String>();
        for (int i = 1; i < words.length; i++) {
            var at = words[i].indexOf('=');
            marks.put(at < 0 ? words[i] : words[i].substring(0, at), at < 0 ? "" : words[i].substring(at + 1));
        }
        var type = TYPES.getOrDefault(keyword, keyword);
        body.append("<%s id='%s'%s>".formatted(type, words[0], attributes(keyword, marks)));
        properties(marks);
        event(marks, keyword);
        if (marks.containsKey("multi")) {
            body.append(
                    "<multiInstanceLoopCharacteristics isSequential='%s'><loopCardinality>2</loopCardinality></multiInstanceLoopCharacteristics>"
                            .formatted(marks.get("multi").equals("seq")));
        }
        if (keyword.equals("sub")) {
            open.push(words[0]);
        } else {
            body.append("</%s>\n".formatted(type));
        }
    }

    private static String attributes(String keyword, Map<String, String> marks) {
        var attributes = new StringBuilder();
        put(attributes, "attachedToRef", marks.get("on"));
        put(attributes, "name", marks.get("link"));
        put(attributes, "default", marks.get("default"));
        put(attributes, "calledElement", marks.get("of"));
        put(attributes, "camunda:assignee", marks.containsKey("for") ? "${%s}".formatted(marks.get("for")) : null);
        put(
                attributes,
                "camunda:delegateExpression",
                marks.containsKey("block") ? "${%s}".formatted(marks.get("block")) : null);
        put(attributes, "camunda:asyncBefore", marks.containsKey("async") ? "true" : null);
        put(attributes, "camunda:asyncAfter", marks.containsKey("after") ? "true" : null);
        put(attributes, "triggeredByEvent", marks.containsKey("event") ? "true" : null);
        var keeps = marks.containsKey("keeps");
        put(attributes, keyword.equals("boundary") ? "cancelActivity" : "isInterrupting", keeps ? "false" : null);
        if (keyword.equals("receive")) {
            put(attributes, "messageRef", "m-" + marks.get("message"));
        }
        return attributes.toString();
    }

    private static void put(StringBuilder attributes, String name, String value) {
        if (value != null) {
            attributes.append(" %s='%s'".formatted(name, value));
        }
    }

    private void properties(Map<String, String> marks) {
        var properties = new StringBuilder();
        for (String name : new String[] {"kind", "stage", "notice"}) {
            if (marks.containsKey(name)) {
                properties.append("<camunda:property name='%s' value='%s'/>".formatted(name, marks.get(name)));
            }
        }
        if (!properties.isEmpty()) {
            body.append("<extensionElements><camunda:properties>%s</camunda:properties></extensionElements>"
                    .formatted(properties));
        }
    }

    private void event(Map<String, String> marks, String keyword) {
        if (marks.containsKey("message")) {
            messages.add(marks.get("message"));
            if (!keyword.equals("receive")) {
                body.append("<messageEventDefinition messageRef='m-%s'/>".formatted(marks.get("message")));
            }
        }
        if (marks.containsKey("timer")) {
            body.append("<timerEventDefinition><timeDuration>%s</timeDuration></timerEventDefinition>"
                    .formatted(marks.get("timer")));
        }
        for (String kind : new String[] {"error", "escalation", "signal"}) {
            if (marks.containsKey(kind)) {
                codes.add(kind + " " + marks.get(kind));
                body.append("<%sEventDefinition %sRef='%s-%s'/>".formatted(kind, kind, kind, marks.get(kind)));
            }
        }
        if (marks.containsKey("terminate")) {
            body.append("<terminateEventDefinition/>");
        }
        if (marks.containsKey("link")) {
            body.append("<linkEventDefinition name='%s'/>".formatted(marks.get("link")));
        }
    }

    private String definitions(String id) {
        var declared = new StringBuilder();
        messages.forEach(name -> declared.append("<message id='m-%s' name='%s'/>\n".formatted(name, name)));
        for (String code : codes) {
            var parts = code.split(" ");
            var attribute = parts[0].equals("signal") ? "name" : parts[0] + "Code";
            declared.append("<%s id='%s-%s' %s='%s'/>\n".formatted(parts[0], parts[0], parts[1], attribute, parts[1]));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="waymark">
                %s<process id="%s" isExecutable="true" camunda:historyTimeToLive="P30D">
                %s</process>
                </definitions>
                """.formatted(declared, id, body);
    }
}
