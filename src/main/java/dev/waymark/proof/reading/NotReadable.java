package dev.waymark.proof.reading;

/** A file that cannot be read as what its name says. */
public final class NotReadable extends Exception {

    private final String code;
    private final int line;

    NotReadable(String code, int line, String message) {
        super(message, null, false, false);
        this.code = code;
        this.line = line;
    }

    public String code() {
        return code;
    }

    public int line() {
        return line;
    }

    /** What is wrong, in plain words; never anything that the file says. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
