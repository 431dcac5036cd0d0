package dev.waymark.forms;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The keys of one row, or of a whole form: no two may stand in each other's way. */
record KeySpace(String prefix, Set<String> taken) {

    private static final Pattern KEY = Pattern.compile("\\w+(\\.\\w+)*");
    private static final int LONGEST = 100;

    static KeySpace root() {
        return new KeySpace("", new HashSet<>());
    }

    KeySpace inside(String path) {
        return path.isEmpty() ? this : new KeySpace(prefix + path + ".", taken);
    }

    static boolean isKey(String text) {
        return text.length() <= LONGEST && KEY.matcher(text).matches();
    }

    String full(String key) {
        return prefix + key;
    }

    /** What is wrong with this key, or nothing; then it is taken. */
    Optional<String> take(String key) {
        if (!isKey(key)) {
            return Optional.of("A key is needed, made of letters, digits and _, with dots between.");
        }
        if (key.equals(Rows.ID)) {
            return Optional.of("The key " + Rows.ID + " is taken by the row itself.");
        }
        var full = full(key);
        if (taken.stream().anyMatch(other -> collide(other, full))) {
            return Optional.of("The key \"%s\" is used twice.".formatted(full));
        }
        taken.add(full);
        return Optional.empty();
    }

    private static boolean collide(String one, String other) {
        return one.equals(other) || one.startsWith(other + ".") || other.startsWith(one + ".");
    }
}
