package dev.waymark.forms.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.waymark.forms.FieldVisibility;

/** The line under an answer that says who can read it, seen from the side of the person who writes it. */
final class ReadersLine extends Paragraph {

    private static final long serialVersionUID = 1L;
    private static final int SMALLEST_GROUP = 5;

    private final Icon sign = new Icon();
    private final Span sentence = new Span();

    ReadersLine() {
        addClassName("visibility-line");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, sentence);
    }

    void tell(FieldVisibility field, Setting setting) {
        var readers = setting.viewer().isAlone() ? FieldVisibility.PRIVATE : field;
        sign.setIcon(sign(readers));
        sentence.setText(sentence(readers, setting));
    }

    private static VaadinIcon sign(FieldVisibility readers) {
        return switch (readers) {
            case SHARED -> VaadinIcon.GROUP;
            case AGGREGATE -> VaadinIcon.BUILDING_O;
            default -> VaadinIcon.LOCK;
        };
    }

    private static String sentence(FieldVisibility readers, Setting setting) {
        var other = setting.viewer().other();
        var employee = setting.viewer().isEmployee();
        return switch (readers) {
            case PRIVATE ->
                employee ? setting.text("ui.visibility.onlyYou") : setting.text("forms.readers.onlyOther", other);
            case SHARED -> setting.text("ui.visibility.youAnd", other);
            case MANAGER_DRAFT ->
                setting.text(employee ? "forms.readers.draftOfOther" : "ui.visibility.onlyYouUntilSharedWith", other);
            case BOUNDARY -> setting.text(employee ? "forms.readers.boundary" : "ui.visibility.youAnd", other);
            case AGGREGATE -> setting.text("ui.visibility.countsOnly", SMALLEST_GROUP);
            case NOBODY -> setting.text("forms.readers.nobody");
        };
    }
}
