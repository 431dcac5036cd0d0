package dev.waymark.conversations.ui.tasks;

import com.vaadin.flow.router.RouteConfiguration;
import dev.waymark.conversations.ui.MyConversationView;
import dev.waymark.conversations.ui.MyConversationsView;
import dev.waymark.conversations.ui.start.AskView;
import dev.waymark.conversations.ui.start.InviteView;
import dev.waymark.conversations.ui.team.TeamConversationView;
import dev.waymark.conversations.ui.team.TeamView;
import dev.waymark.conversations.ui.workbook.WorkbookView;
import dev.waymark.ui.Screen;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A screen on which links lead to the pages of tasks. */
public class TaskScreen extends Screen {

    @Override
    public void beforeEach(ExtensionContext test) {
        super.beforeEach(test);
        var routes = RouteConfiguration.forApplicationScope();
        routes.setAnnotatedRoute(TasksView.class);
        routes.setAnnotatedRoute(TaskView.class);
        routes.setAnnotatedRoute(AskView.class);
        routes.setAnnotatedRoute(InviteView.class);
        routes.setAnnotatedRoute(WorkbookView.class);
        routes.setAnnotatedRoute(MyConversationsView.class);
        routes.setAnnotatedRoute(MyConversationView.class);
        routes.setAnnotatedRoute(TeamView.class);
        routes.setAnnotatedRoute(TeamConversationView.class);
    }
}
