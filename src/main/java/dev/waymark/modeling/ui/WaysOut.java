package dev.waymark.modeling.ui;

import dev.waymark.modeling.words.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which events are ways out of a conversation or of a part, and what has to be written on them so that the proof sees it. */
final class WaysOut {

    private static final String LEAVE_OUT = "leave-out-";
    private static final List<String> KINDS = List.of("withdraw", "freeze", "leave-out");

    private WaysOut() {}

    /** What to write on an event that shall wait for this message. */
    static Map<String, String> wanted(Step event, String message) {
        var wanted = new LinkedHashMap<String, String>();
        wanted.put("message", message);
        var kind = kindOf(message);
        if (!kind.isEmpty() || KINDS.contains(event.property("kind"))) {
            wanted.put("property:kind", kind);
            wanted.put("property:stage", kind.equals("leave-out") ? message.substring(LEAVE_OUT.length()) : "");
        }
        return wanted;
    }

    private static String kindOf(String message) {
        return switch (message) {
            case "withdraw" -> "withdraw";
            case "manager-changed" -> "freeze";
            default -> message.startsWith(LEAVE_OUT) ? "leave-out" : "";
        };
    }
}
