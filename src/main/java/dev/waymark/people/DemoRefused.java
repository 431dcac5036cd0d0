package dev.waymark.people;

/** Demo mode was asked for on a database that is not on this machine. */
public class DemoRefused extends RuntimeException {

    DemoRefused() {
        super("Demo mode puts people with a known password into the database, so it only starts on a database of"
                + " this machine (localhost, 127.0.0.1 or [::1]). Remove waymark.demo=true, or point"
                + " spring.datasource.url at a database here.");
    }
}
