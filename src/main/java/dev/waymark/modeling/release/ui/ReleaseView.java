package dev.waymark.modeling.release.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import dev.waymark.engine.Release;
import dev.waymark.engine.Releases;
import dev.waymark.modeling.check.ReleaseProofs;
import dev.waymark.modeling.ui.Downloads;
import dev.waymark.proof.Proof;
import dev.waymark.proof.ProofReport;
import dev.waymark.ui.Moments;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One release and its proof, for people who draw and for those who watch over them; to be taken along as a page. */
@Route("processes/releases/:" + ReleaseView.NUMBER)
@RolesAllowed({"PROCESS_OWNER", "AUDITOR"})
class ReleaseView extends Div implements BeforeEnterObserver {

    static final String NUMBER = "number";

    private final transient Releases releases;
    private final transient ReleaseProofs proofs;
    private final transient ReleaseCards cards;
    private final transient Moments moments;
    private final Section proven = new Section();

    ReleaseView(Releases releases, ReleaseProofs proofs, ReleaseCards cards, Moments moments) {
        this.releases = releases;
        this.proofs = proofs;
        this.cards = cards;
        this.moments = moments;
    }

    static RouteParameters of(int number) {
        return new RouteParameters(new RouteParam(NUMBER, String.valueOf(number)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var release = event.getRouteParameters()
                .get(NUMBER)
                .filter(number -> number.matches("[1-9]\\d{0,8}"))
                .flatMap(number -> releases.find(Integer.parseInt(number)))
                .orElseThrow(NotFoundException::new);
        show(release);
        prove(event.getUI(), release);
    }

    private void show(Release release) {
        removeAll();
        proven.removeAll();
        var waiting = new Paragraph(getTranslation("editor.remarks.checking"));
        waiting.getElement().setAttribute("role", "status");
        proven.add(new H2(getTranslation("release.proof")), waiting);
        add(new PageHeader(ReleaseCards.nameOf(release))
                .backTo(getTranslation("release.overview.title"), ProcessesView.class)
                .lead(cards.since(release) + " " + cards.by(release)));
        var changes = release.note().changes().in(getLocale());
        if (!changes.isEmpty()) {
            var words = new Paragraph(changes);
            words.addClassName("plain-text");
            add(new Section(new H2(getTranslation("release.changes")), words));
        }
        add(facts(release), proven);
    }

    private Section facts(Release release) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "release.fact.proven", moments.moment(release.provenAt()));
        fact(facts, "release.fact.hash", release.hash());
        fact(facts, "release.fact.files", String.valueOf(releases.files(release).size()));
        fact(
                facts,
                "release.fact.running",
                getTranslation(release.note().offersMove() ? "release.running.offer" : "release.running.leave"));
        return new Section(new H2(getTranslation("release.facts")), facts);
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private void prove(UI ui, Release release) {
        if (!proofs.prove(releases.files(release), proof -> ui.access(() -> tell(release, proof)))) {
            proven.add(new Paragraph(getTranslation("editor.compare.busy")));
        }
    }

    void tell(Release release, Proof proof) {
        proven.removeAll();
        proven.add(new H2(getTranslation("release.proof")), ProvenRules.of(proof));
        proven.add(ReleaseCards.ways(report(release, proof, Locale.ENGLISH), report(release, proof, Locale.GERMAN)));
    }

    private Anchor report(Release release, Proof proof, Locale language) {
        var name = "waymark-release-%d-%s.html".formatted(release.number(), language.getLanguage());
        var report = new Anchor(
                Downloads.of(name, () -> new ProofReport(proof, language)
                        .page(moments.dayOf(release.provenAt()))
                        .getBytes(StandardCharsets.UTF_8)),
                getTranslation("release.report." + language.getLanguage()));
        report.addClassName("button-link");
        return report;
    }
}
