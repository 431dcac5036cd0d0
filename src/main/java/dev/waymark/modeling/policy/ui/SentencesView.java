package dev.waymark.modeling.policy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.waymark.policies.FixedSentence;
import dev.waymark.ui.Moments;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

/** The sentences that are the same for everybody, in both languages, as they are read (F23). */
@Route("processes/sentences")
@RolesAllowed({"PROCESS_OWNER", "AUDITOR"})
class SentencesView extends Div implements BeforeEnterObserver {

    private final transient PolicyDesk desk;
    private final transient Moments moments;

    SentencesView(PolicyDesk desk, Moments moments) {
        this.desk = desk;
        this.moments = moments;
        addClassName("policies");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    void show() {
        removeAll();
        add(
                new PageHeader(getTranslation("policies.sentences"))
                        .backTo(getTranslation("policies.title"), PoliciesView.class)
                        .lead(getTranslation("policies.sentences.lead")),
                readBy("policies.sentences.toManager", true),
                readBy("policies.sentences.toEmployee", false),
                new Section(
                        new H2(getTranslation("policies.sentences.parts")),
                        new Paragraph(getTranslation("policies.sentences.parts.lead"))));
    }

    private Section readBy(String title, boolean manager) {
        var section = new Section(new H2(getTranslation(title)));
        Stream.of(FixedSentence.values())
                .filter(sentence -> sentence.isToManager() == manager)
                .map(sentence -> new SentenceCard(sentence, desk, moments))
                .forEach(section::add);
        return section;
    }
}
