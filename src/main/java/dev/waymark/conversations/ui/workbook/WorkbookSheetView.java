package dev.waymark.conversations.ui.workbook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import dev.waymark.conversations.ui.tasks.DraftLine;
import dev.waymark.conversations.ui.tasks.DraftPlace;
import dev.waymark.conversations.ui.tasks.Questionnaire;
import dev.waymark.conversations.workbook.Workbook.OpenSheet;
import dev.waymark.conversations.workbook.Workbook.Sheet;
import dev.waymark.forms.Answers;
import dev.waymark.forms.AnswersNotAccepted;
import dev.waymark.forms.FormContext;
import dev.waymark.forms.ui.AnswerSummary;
import dev.waymark.forms.ui.FormFields;
import dev.waymark.forms.ui.Viewer;
import dev.waymark.ui.Moments;
import dev.waymark.ui.PageHeader;
import dev.waymark.ui.VisibilityLine;
import jakarta.annotation.security.PermitAll;

/** One sheet of the workbook, to be written; it saves itself, and nobody else reads it. */
@Route(WorkbookView.ROUTE + "/:" + WorkbookSheetView.SHEET)
@PermitAll
class WorkbookSheetView extends Div implements BeforeEnterObserver {

    static final String SHEET = "sheet";

    private final transient WorkbookDesk desk;
    private final transient Moments moments;

    WorkbookSheetView(WorkbookDesk desk, Moments moments) {
        this.desk = desk;
        this.moments = moments;
    }

    static RouteParameters addressOf(Sheet sheet) {
        return new RouteParameters(new RouteParam(SHEET, sheet.form().value()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get(SHEET).flatMap(Sheet::find).orElseThrow(NotFoundException::new));
    }

    void show(Sheet sheet) {
        var opened = desk.open(sheet);
        var fields = new FormFields(opened.form(), context(opened), viewer(), getLocale(), opened.answers());
        var draft = new DraftLine(new SheetDrafts(opened), opened.revision(), opened.savedAt(), moments);
        draft.follow(fields);
        removeAll();
        add(
                new PageHeader(WorkbookWords.nameOf(sheet))
                        .backTo(getTranslation("workbook.title"), WorkbookView.class)
                        .lead(WorkbookWords.inOneSentence(sheet)),
                VisibilityLine.onlyYou(),
                draft,
                new Questionnaire(
                        fields,
                        accepted -> getTranslation("workbook.keep"),
                        (form, answers) -> keep(sheet, form, answers)));
    }

    private void keep(Sheet sheet, Questionnaire form, Answers answers) {
        try {
            desk.keep(sheet, answers);
            getUI().ifPresent(ui -> ui.navigate(WorkbookView.class));
        } catch (AnswersNotAccepted not) {
            form.show(not.findings());
        }
    }

    private FormContext context(OpenSheet opened) {
        return opened.context().with("managerName", getTranslation("workbook.manager"));
    }

    private Viewer viewer() {
        return Viewer.alone(getTranslation("workbook.manager"));
    }

    /** The draft of this sheet. The workbook never goes, so there is nothing to say about that. */
    private final class SheetDrafts implements DraftPlace {

        private final OpenSheet opened;

        SheetDrafts(OpenSheet opened) {
            this.opened = opened;
        }

        @Override
        public Kept keep(Answers answers, long revision) {
            return desk.saveDraft(opened.sheet(), answers, revision);
        }

        @Override
        public Elsewhere elsewhere() {
            var other = desk.open(opened.sheet());
            return new Elsewhere(other.answers(), other.revision());
        }

        @Override
        public Component summary(Answers answers) {
            return new AnswerSummary(opened.form(), context(opened), viewer(), getLocale(), answers);
        }

        @Override
        public void reload() {
            show(opened.sheet());
        }

        @Override
        public void unlessGone(Runnable work) {
            work.run();
        }
    }
}
