package dev.waymark.proof.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One component of a form.
 *
 * @param says the component itself
 * @param visibility as the component says, or the list it is in
 * @param list the lists that it is inside, outermost first; empty at the top of the form
 * @param around the class of the nearest list around it whose rows are kept; empty where there is none
 * @param kept whether what is answered becomes an entry, or a part of one
 */
public record FormField(JsonNode says, String visibility, List<String> list, String around, boolean kept) {

    public FormField {
        list = List.copyOf(list);
    }

    /** Empty for components that ask for nothing. */
    public String key() {
        return says.path("key").asText(says.path("path").asText(""));
    }

    public String type() {
        return says.path("type").asText("");
    }

    public boolean isText() {
        return type().equals("textfield") || type().equals("textarea");
    }

    public boolean isList() {
        return type().equals("dynamiclist");
    }

    /** Where the rows of this list are. */
    public List<String> rows() {
        return Stream.concat(list.stream(), Stream.of(key())).toList();
    }

    /** Whether it is inside a list that may stay empty. */
    public boolean inRows() {
        return !list.isEmpty();
    }

    /** Whether an answer is asked for, be it only in some cases. */
    public boolean required() {
        return says.path("validate").path("required").asBoolean(false) || says("requiredIf");
    }

    /** What a property of Waymark says; empty where it says nothing. */
    public String property(String name) {
        return says.path("properties").path(name).asText("");
    }

    public boolean says(String property) {
        return says.path("properties").hasNonNull(property);
    }

    /** The values of a property that lists several. */
    public List<String> listed(String property) {
        return says(property) ? List.of(property(property).split("\\s*,\\s*", -1)) : List.of();
    }

    /** Whether diagrams may ask for the answer. */
    public boolean decides() {
        return property("decision").equalsIgnoreCase("true");
    }

    /** Whether this is what somebody says about a part of the conversation. */
    public boolean isAboutAPart() {
        return !property("stage").isBlank();
    }

    /** The answers that are offered, as far as the file itself says. */
    public List<String> options() {
        return StreamSupport.stream(says.path("values").spliterator(), false)
                .map(option -> option.path("value").asText(""))
                .toList();
    }

    /** What is chosen before anybody has; empty where nothing is. */
    public String beforehand() {
        return says.path("defaultValue").asText("");
    }
}
