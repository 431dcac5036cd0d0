package dev.waymark.proof.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kinds of entries of the catalogue (F04 to F16): what stays private whatever form asks for it, and what shares it. */
final class EntryKinds {

    /** The answer of the same row that shares, and the values with which it does. */
    private record Shared(String by, String when) {

        boolean allows(String answer, List<String> values) {
            return by.equals(answer) && values.stream().allMatch(when::equals);
        }
    }

    private static final Shared NEVER = new Shared("", "");
    private static final Shared IF_SHARED = new Shared("share", "SHARE");

    private static final Map<String, Shared> PRIVATE = Map.of(
            "CHAPTER", new Shared("bring", "SHARE_TEXT"),
            "GUESSED_VALUE", NEVER,
            "OFF_LIMITS", NEVER,
            "BOUNDARY", NEVER,
            "DREAM", IF_SHARED,
            "SKILL", IF_SHARED,
            "ACTION", IF_SHARED,
            "MOVED", NEVER);

    private static final Set<String> MESSAGES = Set.of("MESSAGE", "PLACE", "ANSWER", "TALK_WISH");

    /** What shares anything else, by the answer that decides; the empty one is the field itself. */
    private static final Map<String, Set<String>> ELSEWHERE = Map.of(
            "",
                    Set.of(
                            "YES_NOTES",
                            "YES_TALK_ONLY",
                            "SHARE",
                            "ACCEPT_CHANGE",
                            "EDIT",
                            "SEND_AGAIN",
                            "TALK_IT_THROUGH",
                            "PUBLISH_AGREED_PART"),
            "share", Set.of("SHARE"),
            "shareList", Set.of("SHARE"),
            "bring", Set.of("SHARE_TEXT"),
            "decision", Set.of("EDIT"),
            "item.shared", Set.of("true"));

    private EntryKinds() {}

    static boolean isPrivate(String kind) {
        return PRIVATE.containsKey(kind);
    }

    /** Whether it is written to somebody, for them to read. */
    static boolean isMessage(String kind) {
        return MESSAGES.contains(kind);
    }

    /** Actions are for both unless the employee says otherwise (F11). */
    static boolean isSharedBeforehand(String kind) {
        return kind.equals("ACTION");
    }

    static boolean mayBeShared(String kind, String by, List<String> when) {
        var shared = PRIVATE.get(kind);
        return shared == null ? ELSEWHERE.getOrDefault(by, Set.of()).containsAll(when) : shared.allows(by, when);
    }
}
