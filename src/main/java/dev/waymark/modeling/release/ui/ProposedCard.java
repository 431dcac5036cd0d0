package dev.waymark.modeling.release.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.release.Proposal;
import dev.waymark.ui.Moments;

/** What was proposed, by whom, and the two ways on for the second person. */
class ProposedCard extends Section {

    private final transient ReleaseDesk desk;
    private final transient Moments moments;
    private final transient Runnable again;
    private final ReleaseProblem problem;

    ProposedCard(ReleaseDesk desk, Moments moments, Draft draft, Proposal proposal, Runnable again) {
        this.desk = desk;
        this.moments = moments;
        this.again = again;
        this.problem = new ReleaseProblem(desk, draft, again);
        addClassNames("card");
        add(
                new H2(getTranslation("release.proposed.title")),
                new Paragraph(getTranslation(
                        "release.proposed.by", desk.nameOf(proposal.by()), moments.moment(proposal.at()))),
                facts(proposal),
                problem,
                buttons(draft, proposal));
    }

    private DescriptionList facts(Proposal proposal) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(
                facts,
                "release.fact.from",
                proposal.terms().from().map(moments::moment).orElseGet(() -> getTranslation("release.from.now")));
        fact(
                facts,
                "release.fact.running",
                getTranslation(proposal.terms().offersMove() ? "release.running.offer" : "release.running.leave"));
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private Div buttons(Draft draft, Proposal proposal) {
        var row = new Div();
        row.addClassName("button-row");
        if (desk.mayApprove(draft, proposal)) {
            row.add(
                    button("release.approve", () -> ReleaseProblem.open(desk.approve(proposal))),
                    button("release.sendBack", () -> takeBack(draft)));
            return row;
        }
        add(new Paragraph(
                getTranslation("release.proposed.waits", String.join(", ", desk.secondPeople(draft, proposal)))));
        if (desk.drawsHere()) {
            row.add(button("release.takeBack", () -> takeBack(draft)));
        }
        return row;
    }

    private void takeBack(Draft draft) {
        desk.takeBack(draft.id());
        again.run();
    }

    private Button button(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> problem.attempt(act));
        if (key.equals("release.approve")) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        return button;
    }
}
