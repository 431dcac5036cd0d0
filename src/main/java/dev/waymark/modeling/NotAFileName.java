package dev.waymark.modeling;

/** A file is called something that no diagram and no form can be called. */
public class NotAFileName extends RuntimeException {

    NotAFileName() {
        super("A diagram is called like visions.bpmn and a form like visions.form: "
                + "a letter, then letters, digits, - or _, at most 60");
    }
}
