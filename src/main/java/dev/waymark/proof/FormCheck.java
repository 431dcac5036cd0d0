package dev.waymark.proof;

import java.util.List;
import java.util.ServiceLoader;

/**
 * Tells whether the application can show a form at all; the proof itself knows only what forms promise. The application
 * names it as a service, so that whoever proves anything, by whatever way, asks it.
 */
public interface FormCheck {

    /** The places, as JSON paths, at which a form cannot be shown as it is written; any bytes give an answer. */
    List<String> faults(byte[] form);

    /** Where no application says that it can show forms, none can be shown. */
    static FormCheck ofTheApplication() {
        return ServiceLoader.load(FormCheck.class, FormCheck.class.getClassLoader())
                .findFirst()
                .orElse(form -> List.of("$"));
    }
}
