package dev.waymark.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.data.provider.HasListDataView;
import dev.waymark.forms.ChoiceInput;
import dev.waymark.forms.SeveralInput;
import dev.waymark.forms.ui.ChoiceWidget.ChoiceField;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The Vaadin fields for inputs with options; labels are looked up in the current offer. */
final class ChoiceFields {

    private ChoiceFields() {}

    static ChoiceField one(ChoiceInput input, Map<String, String> labels) {
        if (input.head().type().equals("radio")) {
            var radio = new RadioButtonGroup<String>();
            radio.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
            radio.setItemLabelGenerator(value -> label(labels, value));
            return one(radio);
        }
        if (input.searchable()) {
            var box = new ComboBox<String>();
            box.setItemLabelGenerator(value -> label(labels, value));
            return one(box);
        }
        var select = new Select<String>();
        select.setItemLabelGenerator(value -> label(labels, value));
        select.setEmptySelectionAllowed(!input.field().required());
        select.setEmptySelectionCaption("–");
        return one(select);
    }

    static ChoiceField several(SeveralInput input, Map<String, String> labels) {
        if (input.head().type().equals("taglist")) {
            var tags = new MultiSelectComboBox<String>();
            tags.setItemLabelGenerator(value -> label(labels, value));
            return several(tags);
        }
        var boxes = new CheckboxGroup<String>();
        boxes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        boxes.setItemLabelGenerator(value -> label(labels, value));
        return several(boxes);
    }

    /** Select asks for the label of its empty item too. */
    private static String label(Map<String, String> labels, String value) {
        return value == null ? "–" : labels.getOrDefault(value, value);
    }

    private static <C extends Component & InputField<?, String> & HasValidationProperties & HasListDataView<String, ?>>
            ChoiceField one(C field) {
        return new One(new Control<>(field, TextWidget::text, value -> value), field::setItems);
    }

    private static <
                    C extends
                            Component & InputField<?, Set<String>> & HasValidationProperties
                                    & HasListDataView<String, ?>>
            ChoiceField several(C field) {
        return new Several(new Control<>(field, ChoiceFields::texts, List::copyOf), field::setItems);
    }

    private static Optional<Set<String>> texts(Object given) {
        if (!(given instanceof List<?> list)) {
            return Optional.empty();
        }
        var texts = new LinkedHashSet<String>();
        list.forEach(item -> TextWidget.text(item).ifPresent(texts::add));
        return Optional.of(texts);
    }

    private record One(Control<?> control, Consumer<Collection<String>> items) implements ChoiceField {

        @Override
        public void offer(Collection<String> values) {
            items.accept(List.copyOf(values));
        }

        @Override
        public Optional<Object> within(Object answer, Collection<String> values) {
            return TextWidget.text(answer).filter(values::contains).map(value -> value);
        }

        @Override
        public Object nothing() {
            return "";
        }
    }

    private record Several(Control<?> control, Consumer<Collection<String>> items) implements ChoiceField {

        @Override
        public void offer(Collection<String> values) {
            items.accept(List.copyOf(values));
        }

        @Override
        public Optional<Object> within(Object answer, Collection<String> values) {
            return texts(answer)
                    .map(texts -> texts.stream().filter(values::contains).toList());
        }

        @Override
        public Object nothing() {
            return List.of();
        }
    }
}
