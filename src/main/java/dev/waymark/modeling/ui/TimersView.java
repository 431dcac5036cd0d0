package dev.waymark.modeling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.DraftGone;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.FileChangedElsewhere;
import dev.waymark.modeling.ui.Durations.Span;
import dev.waymark.modeling.ui.Durations.Unit;
import dev.waymark.modeling.words.DraftTimer;
import dev.waymark.ui.EmptyState;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** All timers of a draft that a policy limits, in one place, each with how long it may be (F23). */
@Route("processes/drafts/:" + Addresses.DRAFT + "/timers")
@RolesAllowed("PROCESS_OWNER")
class TimersView extends Div implements BeforeEnterObserver {

    private static final List<Unit> UNITS = List.of(Unit.DAYS, Unit.WEEKS, Unit.MONTHS);

    private final transient DraftDesk desk;
    private final Paragraph kept = new Paragraph();

    TimersView(DraftDesk desk) {
        this.desk = desk;
        kept.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Addresses.draft(event));
    }

    void show(DraftId id) {
        var draft = desk.find(id).orElseThrow(NotFoundException::new);
        removeAll();
        add(
                new PageHeader(getTranslation("timers.title"))
                        .backTo(draft.name(), DraftView.class, Addresses.of(id))
                        .lead(getTranslation("timers.lead")),
                kept);
        var timers = DraftTimer.all(draft, getLocale());
        if (timers.isEmpty()) {
            add(new EmptyState(getTranslation("timers.none"), getTranslation("timers.none.lead")));
        }
        timers.stream().map(DraftTimer::policy).distinct().forEach(policy -> add(section(draft, policy, timers)));
    }

    private Section section(Draft draft, String policy, List<DraftTimer> timers) {
        var of = timers.stream().filter(timer -> timer.policy().equals(policy)).toList();
        var limits = of.get(0).limits();
        var section = new Section(
                new H2(getTranslation("timers." + policy)),
                new Paragraph(getTranslation("timers.limits", Math.max(1, limits.least()), limits.most())));
        TimerLabels.of(of).forEach((timer, label) -> section.add(field(draft, timer, label)));
        section.addClassName("timers");
        return section;
    }

    private SpanField field(Draft draft, DraftTimer timer, String label) {
        var field = new SpanField(label, UNITS);
        field.setValue(Durations.ofTimer(timer.duration()));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(draft.id(), timer, field, change.getValue());
            }
        });
        return field;
    }

    private void keep(DraftId draft, DraftTimer timer, SpanField field, Optional<Span> span) {
        var inside = span.map(Span::iso).filter(timer.limits()::include);
        field.setErrorMessage(getTranslation(
                "timers.limits",
                Math.max(1, timer.limits().least()),
                timer.limits().most()));
        field.setInvalid(inside.isEmpty());
        if (inside.isEmpty()) {
            kept.setText("");
            return;
        }
        try {
            kept.setText(getTranslation(save(draft, timer, inside.get()) ? "timers.saved" : "timers.elsewhere"));
        } catch (FileChangedElsewhere faster) {
            show(draft);
            kept.setText(getTranslation("editor.draft.faster"));
        } catch (DraftGone gone) {
            kept.setText(getTranslation("editor.draftGone"));
        }
    }

    private boolean save(DraftId draft, DraftTimer timer, String duration) {
        var file = desk.find(draft, timer.file());
        var changed = file.flatMap(found -> timer.set(found.content(), duration));
        changed.ifPresent(bytes ->
                desk.save(draft, timer.file(), bytes, file.orElseThrow().revision()));
        return changed.isPresent();
    }
}
