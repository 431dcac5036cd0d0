package dev.waymark.modeling.policy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.waymark.modeling.release.ui.ProcessesView;
import dev.waymark.modeling.ui.TimerLabels;
import dev.waymark.modeling.words.DraftTimer;
import dev.waymark.policies.PolicyKey;
import dev.waymark.ui.Moments;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

/** All policies in one place: those that are set here, those that stand in the diagrams, and those that stay (F23). */
@Route("processes/policies")
@RolesAllowed({"PROCESS_OWNER", "AUDITOR"})
public class PoliciesView extends Div implements BeforeEnterObserver {

    private static final List<String> FIXED = List.of("T2", "T11");

    private final transient PolicyDesk desk;
    private final transient EligibleDesk eligible;
    private final transient Moments moments;

    PoliciesView(PolicyDesk desk, EligibleDesk eligible, Moments moments) {
        this.desk = desk;
        this.eligible = eligible;
        this.moments = moments;
        addClassName("policies");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    void show() {
        removeAll();
        var timers = desk.timers(getLocale());
        var words = new RouterLink(getTranslation("policies.sentences"), SentencesView.class);
        var ways = new Div(words);
        ways.addClassName("ways");
        add(
                new PageHeader(getTranslation("policies.title"))
                        .backTo(getTranslation("release.overview.title"), ProcessesView.class)
                        .lead(getTranslation("policies.lead")),
                ways,
                setHere(timers),
                inDiagrams(timers),
                fixed());
    }

    private Section setHere(List<DraftTimer> timers) {
        var section = new Section(new H2(getTranslation("policies.here")));
        for (PolicyKey key : PolicyKey.values()) {
            var card = new PolicyCard(key, desk, moments);
            addTimers(card, key.code(), timers);
            section.add(card);
        }
        section.add(new EligibleCard(eligible, desk.setsHere()));
        return section;
    }

    private Section inDiagrams(List<DraftTimer> timers) {
        var section = new Section(
                new H2(getTranslation("policies.diagrams")), new Paragraph(getTranslation("policies.diagrams.lead")));
        timers.stream()
                .map(DraftTimer::policy)
                .distinct()
                .filter(policy -> Stream.of(PolicyKey.values())
                        .noneMatch(key -> key.code().equals(policy)))
                .forEach(policy -> {
                    var card = card(policy, getTranslation("timers." + policy));
                    addTimers(card, policy, timers);
                    section.add(card);
                });
        return section;
    }

    /** A policy stands in one place, also where one part of it is set here and the other in a diagram. */
    private void addTimers(Div card, String policy, List<DraftTimer> timers) {
        var of = timers.stream().filter(timer -> timer.policy().equals(policy)).toList();
        TimerLabels.of(of)
                .forEach((timer, label) -> card.add(
                        new Paragraph(getTranslation("policies.diagrams.line", label, inWords(timer.duration())))));
        of.stream()
                .findFirst()
                .map(DraftTimer::limits)
                .ifPresent(limits -> card.add(
                        new Paragraph(getTranslation("timers.limits", Math.max(1, limits.least()), limits.most()))));
    }

    private String inWords(String duration) {
        try {
            var period = Period.parse(duration);
            return period.toTotalMonths() > 0
                    ? getTranslation("policies.unit.MONTHS", period.toTotalMonths())
                    : getTranslation("policies.unit.DAYS", period.getDays());
        } catch (DateTimeParseException other) {
            return duration;
        }
    }

    private Section fixed() {
        var section = new Section(
                new H2(getTranslation("policies.fixed")), new Paragraph(getTranslation("policies.fixed.lead")));
        FIXED.forEach(key -> {
            var card = card(key, getTranslation("policies.fixed." + key));
            card.add(new Paragraph(getTranslation("policies.fixed." + key + ".why")));
            section.add(card);
        });
        return section;
    }

    private static Div card(String code, String name) {
        var card = new Div(new H3("%s · %s".formatted(code, name)));
        card.addClassNames("card", "policy");
        return card;
    }
}
