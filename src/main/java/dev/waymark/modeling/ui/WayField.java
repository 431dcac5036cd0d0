package dev.waymark.modeling.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.modeling.words.DraftWords;
import dev.waymark.modeling.words.DraftWords.Condition;
import dev.waymark.modeling.words.Step;
import dev.waymark.modeling.words.Step.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** When a way on from a question is taken: if something is true, or when no other way is. */
class WayField extends ComboBox<Condition> {

    private static final Condition OTHERWISE = new Condition("", "otherwise", List.of());

    WayField(Way way, Step from, DraftWords words, Pencil pencil) {
        super(labelOf(way));
        var offered = new ArrayList<Condition>();
        offered.add(OTHERWISE);
        offered.addAll(words.conditions());
        var now = current(way, offered);
        if (!offered.contains(now)) {
            offered.add(now);
        }
        setItems(offered);
        setItemLabelGenerator(StepWords::condition);
        setValue(now);
        setHelperText(from.ways().size() > 1 ? getTranslation("editor.way.help") : "");
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                pencil.change(way.id(), wanted(change.getValue()));
            }
        });
    }

    private static Map<String, String> wanted(Condition condition) {
        return condition.equals(OTHERWISE) ? Map.of("default", "true") : Map.of("condition", condition.expression());
    }

    private static Condition current(Way way, List<Condition> offered) {
        if (way.condition().isEmpty()) {
            return OTHERWISE;
        }
        return offered.stream()
                .filter(condition -> condition.expression().equals(way.condition()))
                .findFirst()
                .orElseGet(() -> new Condition(way.condition(), "asDrawn", List.of(way.condition())));
    }

    private static String labelOf(Way way) {
        return I18NProvider.translate("editor.way", way.name().isEmpty() ? way.to() : way.name());
    }
}
