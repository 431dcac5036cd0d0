package dev.waymark.conversations.ui;

import com.vaadin.flow.router.RouteConfiguration;
import dev.waymark.conversations.ui.boundaries.BoundariesView;
import dev.waymark.conversations.ui.plan.MyPlanView;
import dev.waymark.conversations.ui.removal.RemoveView;
import dev.waymark.conversations.ui.removal.WithdrawView;
import dev.waymark.conversations.ui.tasks.WhereView;
import dev.waymark.conversations.ui.team.TeamConversationView;
import dev.waymark.conversations.ui.team.TeamView;
import dev.waymark.ui.Screen;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A screen on which links lead to the pages of conversations. */
public class ConversationScreen extends Screen {

    @Override
    public void beforeEach(ExtensionContext test) {
        super.beforeEach(test);
        var routes = RouteConfiguration.forApplicationScope();
        routes.setAnnotatedRoute(MyConversationsView.class);
        routes.setAnnotatedRoute(MyConversationView.class);
        routes.setAnnotatedRoute(MyPlanView.class);
        routes.setAnnotatedRoute(TeamView.class);
        routes.setAnnotatedRoute(TeamConversationView.class);
        routes.setAnnotatedRoute(WhereView.class);
        routes.setAnnotatedRoute(NewerView.class);
        routes.setAnnotatedRoute(BoundariesView.class);
        routes.setAnnotatedRoute(RemoveView.class);
        routes.setAnnotatedRoute(WithdrawView.class);
    }
}
