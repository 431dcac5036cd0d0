package dev.waymark.modeling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import dev.waymark.modeling.compare.Comparison;
import dev.waymark.modeling.compare.Comparisons;
import dev.waymark.modeling.compare.Versions;
import dev.waymark.modeling.compare.Versions.Version;
import dev.waymark.modeling.release.ui.ProcessesView;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Any two of draft, release and shipped version: what the second does differently, in words and side by side. */
@Route("processes/compare/:" + CompareView.LEFT + "/:" + CompareView.RIGHT)
@RolesAllowed({"PROCESS_OWNER", "AUDITOR"})
public class CompareView extends Div implements BeforeEnterObserver {

    static final String LEFT = "left";
    static final String RIGHT = "right";

    private final transient Versions versions;
    private final transient Comparisons comparisons;
    private final Div result = new Div();

    CompareView(Versions versions, Comparisons comparisons) {
        this.versions = versions;
        this.comparisons = comparisons;
        addClassName("editor-page");
    }

    public static RouteParameters of(String left, String right) {
        return new RouteParameters(new RouteParam(LEFT, left), new RouteParam(RIGHT, right));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var left = event.getRouteParameters().get(LEFT).orElseThrow(NotFoundException::new);
        var right = event.getRouteParameters().get(RIGHT).orElseThrow(NotFoundException::new);
        show(left, right);
        var before = versions.find(left).orElseThrow(NotFoundException::new);
        var after = versions.find(right).orElseThrow(NotFoundException::new);
        var ui = event.getUI();
        if (!comparisons.compare(before, after, found -> ui.access(() -> tell(found)))) {
            result.add(new Paragraph(getTranslation("editor.compare.busy")));
        }
    }

    private void show(String left, String right) {
        removeAll();
        result.removeAll();
        var choices = new Div(
                side("editor.compare.left", left, address -> navigate(address, right)),
                side("editor.compare.right", right, address -> navigate(left, address)));
        choices.addClassName("preview-choices");
        var checking = new Paragraph(getTranslation("editor.compare.checking"));
        checking.getElement().setAttribute("role", "status");
        result.add(checking);
        add(
                new PageHeader(getTranslation("editor.compare.title"))
                        .backTo(getTranslation("release.overview.title"), ProcessesView.class),
                choices,
                result);
    }

    void tell(Comparison found) {
        result.removeAll();
        result.add(new GermanLeft(found), new ComparedVersions(found));
    }

    private Select<String> side(String label, String chosen, Consumer<String> go) {
        var side = new Select<String>();
        side.setLabel(getTranslation(label));
        var all = versions.all();
        var addresses = new ArrayList<>(all.stream().map(Version::address).toList());
        if (!addresses.contains(chosen)) {
            addresses.add(chosen);
        }
        side.setItems(addresses);
        side.setItemLabelGenerator(address -> nameOf(address, all));
        side.setValue(chosen);
        side.setWidth("min(22rem, 100%)");
        side.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(change.getValue());
            }
        });
        return side;
    }

    private String nameOf(String address, List<Version> all) {
        var draft = all.stream()
                .filter(version -> version.address().equals(address) && version.isDraft())
                .findFirst();
        if (draft.isPresent()) {
            return getTranslation("editor.compare.draft", draft.get().name());
        }
        if (address.equals(Versions.SHIPPED)) {
            return getTranslation("editor.compare.shipped");
        }
        var running = all.stream().filter(version -> !version.isDraft()).findFirst();
        return running.filter(version -> version.address().equals(address)).isPresent()
                ? getTranslation("editor.compare.running")
                : getTranslation("editor.compare.release");
    }

    private void navigate(String left, String right) {
        getUI().ifPresent(ui -> ui.navigate(CompareView.class, of(left, right)));
    }
}
