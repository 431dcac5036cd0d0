package dev.waymark.conversations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The last answer to an option that a form marks as decision, because a diagram asks for it. Never free text. */
@Embeddable
record Decision(
        @Column(name = "form") String form,
        @Column(name = "field") String field,
        @Column(name = "answer") String answer) {

    boolean isAbout(String otherForm, String otherField) {
        return form.equals(otherForm) && field.equals(otherField);
    }
}
