package dev.waymark.conversations.ui.removal;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.overview.MyConversations.MyConversation;
import dev.waymark.conversations.ui.words.ClosedTopicLines;
import dev.waymark.conversations.ui.words.ItemText;
import dev.waymark.forms.Answers;
import dev.waymark.ui.Moments;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is about to be taken out, with what was found on the topic to be ticked, and what the manager reads then. */
class WhatGoes extends Div {

    private final transient List<Item> chosen;
    private final CheckboxGroup<Item> found = new CheckboxGroup<>();

    WhatGoes(
            List<Item> chosen,
            List<Item> mentions,
            MyConversation conversation,
            Answers answers,
            String employee,
            Moments moments) {
        this.chosen = chosen;
        var list = new UnorderedList();
        list.addClassName("items");
        chosen.forEach(item -> {
            var line = new ListItem(new ItemText(item, moments));
            line.addClassName("item");
            list.add(line);
        });
        if (!chosen.isEmpty()) {
            add(list);
        } else if (mentions.isEmpty()) {
            add(new Paragraph(getTranslation("removal.nothingTicked")));
        }
        if (answers.text("topic").isPresent()) {
            addFound(mentions);
        }
        add(new Paragraph(getTranslation("removal.goes.shared", conversation.managerName())));
        if (answers.checked("tell")) {
            add(
                    new H2(getTranslation("removal.reads", conversation.managerName())),
                    new ClosedTopicLines(
                            employee, List.of(answers.text("labelForManager").orElse(""))));
        }
        add(new Paragraph(getTranslation("removal.noWayBack")));
    }

    private void addFound(List<Item> mentions) {
        if (mentions.isEmpty()) {
            add(new Paragraph(getTranslation("removal.nothingFound")));
            return;
        }
        found.setLabel(getTranslation("removal.found"));
        found.setItems(mentions);
        found.setItemLabelGenerator(ItemText::line);
        found.setItemHelperGenerator(ItemText::beside);
        found.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        add(found);
    }

    Set<String> ids() {
        return Stream.concat(chosen.stream(), found.getSelectedItems().stream())
                .map(Item::id)
                .collect(Collectors.toSet());
    }
}
