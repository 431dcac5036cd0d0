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

    private final transient List<Condition> offered = new ArrayList<>();

    WayField(Way way, Step from, DraftWords words, Pencil pencil) {
        super(labelOf(way));
        offered.add(OTHERWISE);
        offered.addAll(words.conditions());
        setItemLabelGenerator(StepWords::condition);
        show(way);
        setHelperText(from.ways().size() > 1 ? getTranslation("editor.way.help") : "");
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                pencil.change(way.id(), wanted(change.getValue()));
            }
        });
    }

    /** What stands there and is not offered is offered too, so that it can stay. */
    final void show(Way way) {
        var now = current(way, offered);
        if (getListDataView().getItemCount() == 0 || !offered.contains(now)) {
            var all = new ArrayList<>(offered);
            if (!all.contains(now)) {
                all.add(now);
            }
            setItems(all);
        }
        setValue(now);
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
        return I18NProvider.translate("editor.way", StepWords.label(way));
    }
}
