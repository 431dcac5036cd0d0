package dev.waymark.conversations.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.ui.words.ItemText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What becomes of the notes of a part: all of them go, all stay, or the employee ticks those that stay. */
class WhatStays extends Div {

    private enum Way {
        REMOVE,
        KEEP,
        SOME
    }

    private final transient List<Item> items;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final CheckboxGroup<Item> kept = new CheckboxGroup<>();

    WhatStays(List<Item> items, String manager) {
        this.items = items;
        way.setLabel(getTranslation("conversations.leaveOut.notes"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(one -> getTranslation("conversations.leaveOut." + one, manager));
        way.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        way.setValue(Way.REMOVE);
        way.addValueChangeListener(change -> kept.setVisible(change.getValue() == Way.SOME));
        kept.setLabel(getTranslation("removal.stays"));
        kept.setItems(items);
        kept.setItemLabelGenerator(ItemText::line);
        kept.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        kept.setVisible(false);
        add(way, kept);
        if (items.stream().anyMatch(item -> !item.shared())) {
            add(new Paragraph(getTranslation("conversations.leaveOut.private")));
        }
        setVisible(!items.isEmpty());
    }

    /** The ids of what stays. */
    Set<String> kept() {
        var staying =
                switch (way.getValue()) {
                    case REMOVE -> List.<Item>of();
                    case KEEP -> items;
                    case SOME -> List.copyOf(kept.getValue());
                };
        return staying.stream().map(Item::id).collect(Collectors.toSet());
    }
}
