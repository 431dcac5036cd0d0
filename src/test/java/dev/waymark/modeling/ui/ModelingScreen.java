package dev.waymark.modeling.ui;

import com.vaadin.flow.router.RouteConfiguration;
import dev.waymark.ui.Screen;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A screen on which links lead to the pages of drafts. */
class ModelingScreen extends Screen {

    @Override
    public void beforeEach(ExtensionContext test) {
        super.beforeEach(test);
        var routes = RouteConfiguration.forApplicationScope();
        routes.setAnnotatedRoute(DraftView.class);
        routes.setAnnotatedRoute(TimersView.class);
        routes.setAnnotatedRoute(DiagramView.class);
        routes.setAnnotatedRoute(FormView.class);
        routes.setAnnotatedRoute(CompareView.class);
    }
}
