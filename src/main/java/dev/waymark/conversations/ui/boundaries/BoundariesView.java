package dev.waymark.conversations.ui.boundaries;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.waymark.ui.Moments;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.PermitAll;

/** The topics that somebody has closed, and the place to close another one, two steps away from anywhere. */
@Route(BoundariesView.ROUTE)
@Menu(title = "boundaries.title", order = 4, icon = "vaadin:hand")
@PermitAll
public class BoundariesView extends Div implements BeforeEnterObserver {

    static final String ROUTE = "boundaries";

    private final transient BoundaryDesk desk;
    private final transient Moments moments;
    private final Paragraph done = new Paragraph();

    BoundariesView(BoundaryDesk desk, Moments moments) {
        this.desk = desk;
        this.moments = moments;
        done.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        done.setText("");
        show();
    }

    void show() {
        var header = new PageHeader(getTranslation("boundaries.title")).lead(getTranslation("boundaries.lead"));
        removeAll();
        add(header, done, new CloseTopicCard(desk, sentence -> {
            done.setText(getTranslation(sentence));
            show();
        }));
        addClosed();
    }

    private void addClosed() {
        var all = desk.all();
        var others = desk.couldBeTold();
        add(new H2(getTranslation("boundaries.active")));
        if (all.isEmpty()) {
            add(new Paragraph(getTranslation("boundaries.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("lines");
        all.forEach(boundary -> list.add(new BoundaryCard(boundary, others, desk, moments, this::show)));
        add(list);
    }
}
