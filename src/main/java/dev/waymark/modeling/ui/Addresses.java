package dev.waymark.modeling.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import dev.waymark.modeling.DraftId;
import dev.waymark.modeling.FileName;
import dev.waymark.modeling.NotAFileName;

/** Which draft, and which file of it, an address means. */
public final class Addresses {

    public static final String DRAFT = "draft";
    static final String FILE = "file";

    private Addresses() {}

    public static DraftId draft(BeforeEnterEvent event) {
        return event.getRouteParameters().get(DRAFT).map(DraftId::new).orElseThrow(NotFoundException::new);
    }

    static FileName diagram(BeforeEnterEvent event) {
        return file(event, "processes/%s.bpmn");
    }

    static FileName form(BeforeEnterEvent event) {
        return file(event, "forms/%s.form");
    }

    public static RouteParameters of(DraftId draft) {
        return new RouteParameters(new RouteParam(DRAFT, draft.value()));
    }

    static RouteParameters of(DraftId draft, FileName file) {
        return new RouteParameters(new RouteParam(DRAFT, draft.value()), new RouteParam(FILE, file.id()));
    }

    /** What cannot be a file is an address like any other that does not exist. */
    private static FileName file(BeforeEnterEvent event, String place) {
        try {
            return event.getRouteParameters()
                    .get(FILE)
                    .map(id -> new FileName(place.formatted(id)))
                    .orElseThrow(NotFoundException::new);
        } catch (NotAFileName invented) {
            throw new NotFoundException();
        }
    }
}
