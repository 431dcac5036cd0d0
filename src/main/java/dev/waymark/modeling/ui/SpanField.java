package dev.waymark.modeling.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.waymark.modeling.ui.Durations.Span;
import dev.waymark.modeling.ui.Durations.Unit;
import java.util.List;
import java.util.Optional;

/** How long something may take: a number and a unit; without a number nothing is set. */
class SpanField extends CustomField<Optional<Span>> {

    private static final int MOST = 999;

    private final IntegerField number = new IntegerField();
    private final Select<Unit> unit = new Select<>();

    SpanField(String label, List<Unit> units) {
        super(Optional.empty());
        setLabel(label);
        number.setMin(1);
        number.setMax(MOST);
        number.setStepButtonsVisible(true);
        number.setAriaLabel(getTranslation("editor.number"));
        unit.setItems(units);
        unit.setItemLabelGenerator(Unit::label);
        unit.setValue(units.get(0));
        unit.setAriaLabel(getTranslation("editor.unit"));
        addClassName("span-field");
        add(number, unit);
    }

    @Override
    protected Optional<Span> generateModelValue() {
        return Optional.ofNullable(number.getValue())
                .filter(count -> count >= 1 && count <= MOST)
                .map(count -> new Span(count, unit.getValue()));
    }

    @Override
    protected void setPresentationValue(Optional<Span> span) {
        number.setValue(span.map(Span::number).orElse(null));
        span.map(Span::unit).ifPresent(unit::setValue);
    }
}
