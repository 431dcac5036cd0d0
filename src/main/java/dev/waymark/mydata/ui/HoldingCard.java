package dev.waymark.mydata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** One section of what is kept: what, who can read it, who opened it, until when, and the ways out beside it. */
class HoldingCard extends Section {

    private final DescriptionList facts = new DescriptionList();
    private final Div ways = new Div();

    HoldingCard(String title) {
        addClassNames("card", "holding");
        facts.addClassName("facts");
        ways.addClassName("ways");
        ways.setVisible(false);
        add(new H2(title), facts, ways);
    }

    HoldingCard kept(String... lines) {
        return fact("mydata.kept", lines);
    }

    HoldingCard readBy(String... lines) {
        return fact("mydata.canRead", lines);
    }

    HoldingCard openedBy(String line) {
        return fact("mydata.opened", line);
    }

    HoldingCard until(String line) {
        return fact("mydata.until", line);
    }

    /** A way out, or to where it can be changed. */
    HoldingCard way(String address, String text) {
        return way(new Anchor(address, text));
    }

    HoldingCard way(Component link) {
        ways.add(link);
        ways.setVisible(true);
        return this;
    }

    private HoldingCard fact(String key, String... lines) {
        var said = List.of(lines).stream().filter(line -> !line.isBlank()).toList();
        if (!said.isEmpty()) {
            facts.add(new DescriptionList.Term(getTranslation(key)));
            said.forEach(line -> facts.add(new DescriptionList.Description(line)));
        }
        return this;
    }
}
