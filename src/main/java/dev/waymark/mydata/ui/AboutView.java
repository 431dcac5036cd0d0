package dev.waymark.mydata.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import dev.waymark.mydata.LegalBasis;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What this application knows about people, who can read it, and on what ground: in words, the same for everybody. */
@Route(MyDataView.ROUTE + "/about")
@PermitAll
class AboutView extends Div {

    private static final List<String> PARTS = List.of("kept", "read", "never", "gone", "remains");
    private static final int MOST_LINES = 9;

    AboutView(LegalBasis legalBasis) {
        addClassName("my-data");
        add(new PageHeader(getTranslation("mydata.about.title"))
                .backTo(getTranslation("mydata.title"), MyDataView.class)
                .lead(getTranslation("mydata.about.lead")));
        PARTS.forEach(this::addPart);
        add(new H2(getTranslation("mydata.about.basis")));
        var basis = new Paragraph(legalBasis.in(getLocale()).orElse(getTranslation("mydata.about.basis.open")));
        basis.addClassName("plain-text");
        add(basis);
    }

    private void addPart(String part) {
        var list = new UnorderedList();
        for (var line = 1; line <= MOST_LINES; line++) {
            var key = "mydata.about." + part + "." + line;
            var text = getTranslation(key);
            if (!text.contains(key)) {
                list.add(new ListItem(text));
            }
        }
        add(new H2(getTranslation("mydata.about." + part)), list);
    }
}
