package dev.waymark.modeling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.modeling.words.ElementTemplate;
import dev.waymark.modeling.words.Outline;
import dev.waymark.modeling.words.Step;
import dev.waymark.modeling.words.StepType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be built around a step: everything that palette and arrows of the canvas do, without a mouse. */
class StepTools extends Div {

    /** Builds in the diagram; how stands in {@code diagram-editor.js}. */
    interface Builder extends Pencil {

        void build(Act act, String element, String what);
    }

    /** What can be built. */
    enum Act {
        INSERT("insertAfter"),
        ATTACH("attach"),
        MOVE("moveBehind"),
        CONNECT("connect"),
        LEAD("lead"),
        BECOME("become"),
        REMOVE("remove");

        private final String function;

        Act(String function) {
            this.function = function;
        }

        /** The name of the function in the browser. */
        String function() {
            return function;
        }
    }

    private static final String NEW_END = "";
    private static final List<String> PLAIN = List.of("question", "wait", "message", "section");
    private static final List<String> EDGES = List.of("beside", "instead", "when");
    private static final List<String> GATEWAYS =
            List.of("bpmn:ExclusiveGateway", "bpmn:ParallelGateway", "bpmn:EventBasedGateway");
    private static final List<String> STEPS = List.of("bpmn:UserTask", "bpmn:ServiceTask", "bpmn:CallActivity");

    private final transient Step step;
    private final transient Outline outline;
    private final transient List<ElementTemplate> templates;
    private final transient Builder builder;

    StepTools(Step step, Outline outline, List<ElementTemplate> templates, Builder builder) {
        this.step = step;
        this.outline = outline;
        this.templates = templates;
        this.builder = builder;
        var remove = new Button(
                getTranslation("editor.list.remove", StepWords.label(step)), click -> build(Act.REMOVE, step.id(), ""));
        addClassName("step-tools");
        if (step.type() != StepType.END) {
            add(insertion());
        }
        add(remove);
        var place = place();
        if (place.getChildren().findAny().isPresent()) {
            add(new Details(getTranslation("editor.list.place"), place));
        }
    }

    private Div place() {
        var place = new Div();
        place.addClassName("step-place");
        if (isActivity()) {
            place.add(choice("edge", EDGES, what -> getTranslation("editor.list.edge." + what), Act.ATTACH));
        }
        if (mayMove()) {
            var others = outline.beside(step).stream()
                    .filter(StepTools::leadsOn)
                    .map(Step::id)
                    .toList();
            place.add(choice("move", others, this::nameOf, Act.MOVE));
        }
        if (isGateway()) {
            place.add(choice("become", GATEWAYS, StepTools::gateway, Act.BECOME));
        }
        step.ways().forEach(way -> addWay(place, way));
        if (step.type() != StepType.END) {
            var ends = new ArrayList<>(List.of(NEW_END));
            ends.addAll(targets());
            place.add(choice("connect", ends, this::nameOf, Act.CONNECT));
        }
        return place;
    }

    private void addWay(Div place, Step.Way way) {
        var lead = select(
                getTranslation("editor.list.lead.to", StepWords.label(way)),
                targets(),
                this::nameOf,
                to -> build(Act.LEAD, way.id(), to));
        lead.setValue(way.to());
        place.add(lead);
        if (step.ways().size() > 1) {
            place.add(new Button(
                    getTranslation("editor.list.way.remove", StepWords.label(way)),
                    click -> build(Act.REMOVE, way.id(), "")));
        }
    }

    /** Building blocks, and the plain shapes that the palette has beside them. */
    private Select<String> insertion() {
        var blocks = templates.stream()
                .filter(template -> template.appliesTo().stream().anyMatch(STEPS::contains))
                .toList();
        var items = Stream.concat(blocks.stream().map(ElementTemplate::id), PLAIN.stream())
                .toList();
        return choice(
                "insert",
                items,
                item -> blocks.stream()
                        .filter(block -> block.id().equals(item))
                        .findFirst()
                        .map(BlockWords::nameOf)
                        .orElseGet(() -> getTranslation("editor.list.insert." + item)),
                Act.INSERT);
    }

    /** Does something as soon as something is chosen, and is then ready to be asked again. */
    private Select<String> choice(String key, List<String> items, Function<String, String> words, Act act) {
        var select =
                select(getTranslation("editor.list." + key), items, words, chosen -> build(act, step.id(), chosen));
        select.addValueChangeListener(change -> select.clear());
        select.setPlaceholder(getTranslation("editor.list.which"));
        return select;
    }

    private Select<String> select(
            String label, List<String> items, Function<String, String> words, Consumer<String> chosen) {
        var select = new Select<String>();
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? "" : words.apply(item));
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
        return select;
    }

    private void build(Act act, String element, String what) {
        builder.build(act, element, what);
    }

    /** Where a way can lead to: not to a beginning, nor to what sits on the edge of a step. */
    private List<String> targets() {
        return outline.beside(step).stream()
                .filter(other -> other.type() != StepType.START && other.type() != StepType.BORDER)
                .filter(other -> !other.attribute("triggeredByEvent").equals("true"))
                .map(Step::id)
                .toList();
    }

    private String nameOf(String id) {
        return id.equals(NEW_END)
                ? getTranslation("editor.list.newEnd")
                : outline.find(id)
                        .map(other -> "%s · %s".formatted(StepWords.label(other), StepWords.type(other)))
                        .orElse(id);
    }

    private static String gateway(String type) {
        return I18NProvider.translate("editor.list.become." + type.substring("bpmn:".length()));
    }

    private static boolean leadsOn(Step other) {
        return other.type() != StepType.END && other.ways().size() <= 1;
    }

    private boolean isActivity() {
        return switch (step.type()) {
            case TASK, AUTOMATIC, CALL, SECTION ->
                !step.attribute("triggeredByEvent").equals("true");
            default -> false;
        };
    }

    private boolean mayMove() {
        return step.ways().size() <= 1 && (isActivity() || step.type() == StepType.WAIT);
    }

    private boolean isGateway() {
        return switch (step.type()) {
            case QUESTION, SIDE_BY_SIDE, WHICHEVER_FIRST -> true;
            default -> false;
        };
    }
}
