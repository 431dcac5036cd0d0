package dev.waymark.modeling.release.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.check.DraftProof;
import dev.waymark.modeling.check.DraftProofs;
import dev.waymark.modeling.compare.Comparison;
import dev.waymark.modeling.compare.Comparisons;
import dev.waymark.modeling.compare.Versions;
import dev.waymark.modeling.ui.Addresses;
import dev.waymark.modeling.ui.CompareView;
import dev.waymark.modeling.ui.DraftView;
import dev.waymark.modeling.ui.GermanLeft;
import dev.waymark.ui.Moments;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/**
 * The way from a draft to a release (F22): what was checked, what changes, what running conversations do, from when on, and
 * the second pair of eyes.
 */
@Route("processes/drafts/:" + Addresses.DRAFT + "/release")
@RolesAllowed({"PROCESS_OWNER", "AUDITOR"})
public class ReleaseDraftView extends Div implements BeforeEnterObserver {

    private final transient ReleaseDesk desk;
    private final transient DraftProofs proofs;
    private final transient Versions versions;
    private final transient Comparisons comparisons;
    private final transient Moments moments;
    private final Div checked = new Div();
    private final Div changed = new Div();

    ReleaseDraftView(
            ReleaseDesk desk, DraftProofs proofs, Versions versions, Comparisons comparisons, Moments moments) {
        this.desk = desk;
        this.proofs = proofs;
        this.versions = versions;
        this.comparisons = comparisons;
        this.moments = moments;
        addClassName("release-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getUI(), Addresses.draft(event));
    }

    void show(UI ui, DraftId id) {
        var draft = desk.find(id).orElseThrow(NotFoundException::new);
        removeAll();
        add(header(draft));
        var proposal = desk.proposalOf(draft);
        if (proposal.isPresent()) {
            add(new ProposedCard(desk, moments, draft, proposal.get(), () -> show(ui, id)));
        } else if (desk.wasProposedBefore(draft)) {
            add(notice("release.proposed.void"));
        }
        add(section("release.step.checks", checked), section("release.step.changes", changed));
        if (proposal.isEmpty() && desk.drawsHere()) {
            add(new ProposeForm(desk, moments, draft, () -> show(ui, id)));
        } else {
            add(new WordsOfRelease(draft.changeNote()));
        }
        check(ui, draft);
        compare(ui, draft);
    }

    private PageHeader header(Draft draft) {
        var header = new PageHeader(getTranslation("release.title", draft.name()));
        return desk.drawsHere()
                ? header.backTo(draft.name(), DraftView.class, Addresses.of(draft.id()))
                : header.backTo(getTranslation("release.overview.title"), ProcessesView.class);
    }

    private Section section(String title, Div content) {
        content.removeAll();
        return new Section(new H2(getTranslation(title)), content);
    }

    private void check(UI ui, Draft draft) {
        waiting(checked, "editor.remarks.checking");
        if (!proofs.prove(draft.id(), proof -> ui.access(() -> tell(proof)))) {
            waiting(checked, "editor.compare.busy");
        }
    }

    void tell(DraftProof proof) {
        checked.removeAll();
        checked.add(ProvenRules.inShort(proof.proof()));
    }

    private void compare(UI ui, Draft draft) {
        waiting(changed, "editor.compare.checking");
        var before = versions.find(Versions.addressOf(draft.base())).orElseThrow(NotFoundException::new);
        var after = versions.find(Versions.addressOf(draft.id())).orElseThrow(NotFoundException::new);
        if (!comparisons.compare(before, after, found -> ui.access(() -> tell(draft, found)))) {
            waiting(changed, "editor.compare.busy");
        }
    }

    void tell(Draft draft, Comparison found) {
        changed.removeAll();
        var compare = new RouterLink(
                getTranslation("release.changes.compare"),
                CompareView.class,
                CompareView.of(Versions.addressOf(draft.base()), Versions.addressOf(draft.id())));
        changed.add(new GermanLeft(found), new WhatChanges(found.differences(), true), ReleaseCards.ways(compare));
    }

    private void waiting(Div where, String key) {
        where.removeAll();
        var line = new Paragraph(getTranslation(key));
        line.getElement().setAttribute("role", "status");
        where.add(line);
    }

    private Div notice(String key) {
        var notice = new Div(new Paragraph(getTranslation(key)));
        notice.addClassName("notice");
        return notice;
    }
}
