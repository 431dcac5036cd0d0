package dev.waymark.conversations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.waymark.conversations.Boundary;
import dev.waymark.conversations.Boundary.Rule;
import dev.waymark.conversations.FindOnTopic.Found;
import dev.waymark.conversations.NotPossibleNow;
import dev.waymark.shared.ConversationId;
import dev.waymark.ui.VisibilityLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Closes a topic: its name is optional, nobody is told unless ticked, and nothing goes that was not ticked. */
class CloseTopicCard extends Section {

    private final transient BoundaryDesk desk;
    private final TextField label = new TextField();
    private final RuleChoice rule = new RuleChoice(Rule.NEVER_RAISE);
    private final CheckboxGroup<Found> mentions = new CheckboxGroup<>();
    private final transient List<TellChoice> tells;
    private final Problem problem = new Problem();

    CloseTopicCard(BoundaryDesk desk, Runnable closed) {
        this.desk = desk;
        addClassNames("card", "close-topic");
        label.setLabel(getTranslation("boundaries.label"));
        label.setHelperText(getTranslation("boundaries.label.help"));
        label.setMaxLength(Boundary.LONGEST_LABEL);
        label.setWidthFull();
        label.setValueChangeMode(ValueChangeMode.LAZY);
        label.addValueChangeListener(change -> look());
        mentions.setLabel(getTranslation("boundaries.mentions"));
        mentions.setHelperText(getTranslation("boundaries.mentions.help"));
        mentions.setItemLabelGenerator(this::line);
        mentions.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        mentions.setVisible(false);
        tells = desk.couldBeTold().stream()
                .map(other -> new TellChoice(other, desk.ownName()))
                .toList();
        var close = new Button(getTranslation("boundaries.close"), click -> close(closed));
        close.setDisableOnClick(true);
        add(new H2(getTranslation("boundaries.close.title")), problem, label, VisibilityLine.onlyYou(), rule);
        tells.forEach(this::add);
        add(mentions, new Div(close));
    }

    private void look() {
        var found = desk.find(label.getValue());
        mentions.setItems(found);
        mentions.setVisible(!found.isEmpty());
    }

    private String line(Found found) {
        var line = ItemText.line(found.item());
        return found.conversation().isPresent() ? line : getTranslation("boundaries.mentions.workbook", line);
    }

    private void close(Runnable closed) {
        try {
            desk.close(label.getValue(), rule.getValue(), told());
            desk.remove(mentions.getSelectedItems());
            closed.run();
        } catch (NotPossibleNow overMeanwhile) {
            problem.tell(getTranslation("boundaries.notPossible"));
        }
    }

    private Map<ConversationId, String> told() {
        var told = new LinkedHashMap<ConversationId, String>();
        tells.stream()
                .filter(TellChoice::isChosen)
                .forEach(tell -> told.put(tell.other().conversation(), tell.name()));
        return told;
    }
}
