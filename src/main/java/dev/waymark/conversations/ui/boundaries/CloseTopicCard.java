package dev.waymark.conversations.ui.boundaries;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.waymark.conversations.boundaries.Boundary;
import dev.waymark.conversations.boundaries.Boundary.Rule;
import dev.waymark.conversations.boundaries.FindOnTopic.Found;
import dev.waymark.conversations.boundaries.MyBoundaries.OtherSide;
import dev.waymark.conversations.ui.words.ItemText;
import dev.waymark.shared.ConversationId;
import dev.waymark.ui.VisibilityLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Closes a topic: its name is optional, nobody is told unless ticked, and nothing goes that was not ticked. */
class CloseTopicCard extends Section {

    private final transient BoundaryDesk desk;
    private final TextField label = new TextField();
    private final RuleChoice rule = new RuleChoice(Rule.NEVER_RAISE);
    private final CheckboxGroup<Found> mentions = new CheckboxGroup<>();
    private final transient List<TellChoice> tells;

    /** @param closed shows how it stands now, and the sentence of this key */
    CloseTopicCard(BoundaryDesk desk, Consumer<String> closed) {
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
        add(new H2(getTranslation("boundaries.close.title")), label, VisibilityLine.onlyYou(), rule);
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

    /** Whom another tab left nothing to tell is not told; the topic is closed all the same. */
    private void close(Consumer<String> closed) {
        var told = told();
        var possible = desk.couldBeTold().stream().map(OtherSide::conversation).toList();
        var someAreGone = told.keySet().retainAll(possible);
        desk.close(label.getValue(), rule.getValue(), told);
        desk.remove(mentions.getSelectedItems());
        closed.accept(someAreGone ? "boundaries.notPossible" : "boundaries.closed");
    }

    private Map<ConversationId, String> told() {
        var told = new LinkedHashMap<ConversationId, String>();
        tells.stream()
                .filter(TellChoice::isChosen)
                .forEach(tell -> told.put(tell.other().conversation(), tell.name()));
        return told;
    }
}
