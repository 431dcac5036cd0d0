package dev.waymark.mydata.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.waymark.conversations.KeptConversations.Waiting;
import dev.waymark.mydata.WhatIsKept.Holdings;
import dev.waymark.mydata.WhatIsKept.Told;
import dev.waymark.people.Person;
import dev.waymark.ui.Moments;
import dev.waymark.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that is kept about the person at the screen, section by section, and their copy of it. */
@Route(MyDataView.ROUTE)
@Menu(title = "mydata.menu", order = 5, icon = "vaadin:archive")
@PermitAll
class MyDataView extends Div implements BeforeEnterObserver {

    static final String ROUTE = "my-data";

    private final transient MyDataDesk desk;
    private final transient Moments moments;

    MyDataView(MyDataDesk desk, Moments moments) {
        this.desk = desk;
        this.moments = moments;
        addClassName("my-data");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    void show() {
        var holdings = desk.holdings();
        removeAll();
        add(new PageHeader(getTranslation("mydata.title")).lead(getTranslation("mydata.lead")));
        holdings.person().lastDay().ifPresent(this::addLeaving);
        add(copy(), links());
        holdings.conversations().forEach(series -> add(new ConversationCards(moments).of(series)));
        add(workbook(holdings), boundaries(holdings));
        if (holdings.todos() > 0) {
            add(todos(holdings));
        }
        if (!holdings.waitingPeriods().isEmpty()) {
            add(waiting(holdings));
        }
        add(profile(holdings), lines(holdings), elsewhere());
        if (holdings.asManager() > 0) {
            add(asManager(holdings));
        }
    }

    private void addLeaving(LocalDate lastDay) {
        var note = new Paragraph(
                getTranslation("mydata.leaving", moments.day(lastDay), moments.absolute(desk.dayOfErasure(lastDay))));
        note.addClassName("notice");
        add(note);
    }

    private Div copy() {
        var row = new Div(
                download(CopyDownloads.PDF, "mydata.download.pdf"),
                download(CopyDownloads.JSON, "mydata.download.json"));
        row.addClassName("button-row");
        var part = new Div(new Paragraph(getTranslation("mydata.download.lead")), row);
        part.addClassName("copy");
        return part;
    }

    private Anchor download(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.addClassName("button-link");
        link.getElement().setAttribute("router-ignore", true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private Div links() {
        var links = new Div(
                new RouterLink(getTranslation("mydata.log.title"), ReadersView.class),
                new RouterLink(getTranslation("mydata.about.title"), AboutView.class));
        links.addClassName("ways");
        return links;
    }

    private HoldingCard workbook(Holdings holdings) {
        return new HoldingCard(getTranslation("mydata.workbook"))
                .kept(
                        holdings.workbook() == 0
                                ? getTranslation("mydata.copy.nothing")
                                : getTranslation("mydata.workbook.entries", holdings.workbook()),
                        holdings.workbookDrafts() == 0
                                ? ""
                                : getTranslation("mydata.draftsKept", holdings.workbookDrafts()))
                .readBy(getTranslation("ui.visibility.onlyYou"))
                .openedBy(getTranslation("mydata.neverOpenedByOthers"))
                .until(getTranslation("mydata.until.yours", erasure(holdings.person())))
                .way("workbook", getTranslation("mydata.way.workbook"));
    }

    private HoldingCard boundaries(Holdings holdings) {
        return new HoldingCard(getTranslation("mydata.boundaries"))
                .kept(
                        holdings.boundaries() == 0
                                ? getTranslation("mydata.copy.nothing")
                                : getTranslation("mydata.boundaries.entries", holdings.boundaries()))
                .readBy(getTranslation("mydata.boundaries.readBy"))
                .openedBy(opened(holdings.told()))
                .until(getTranslation("mydata.until.lifted", erasure(holdings.person())))
                .way("boundaries", getTranslation("mydata.way.boundaries"));
    }

    private HoldingCard todos(Holdings holdings) {
        return new HoldingCard(getTranslation("mydata.todos"))
                .kept(getTranslation("mydata.todos.entries", holdings.todos()))
                .readBy(getTranslation("ui.visibility.onlyYou"))
                .openedBy(getTranslation("mydata.neverOpenedByOthers"))
                .until(getTranslation("mydata.until.yours", erasure(holdings.person())));
    }

    private HoldingCard waiting(Holdings holdings) {
        return new HoldingCard(getTranslation("mydata.waiting"))
                .kept(holdings.waitingPeriods().stream()
                        .flatMap(period -> lines(period, holdings.person()))
                        .toArray(String[]::new))
                .readBy(getTranslation("mydata.waiting.readBy"))
                .until(holdings.waitingPeriods().stream()
                        .map(period -> period.until())
                        .max(Comparator.naturalOrder())
                        .map(day -> getTranslation("mydata.until.waiting", moments.day(day)))
                        .orElse(""));
    }

    /** What the manager reads of it stands here as well: nothing about a person that the person cannot read (promise 4). */
    private Stream<String> lines(Waiting period, Person person) {
        var name = period.managerName().isBlank() ? getTranslation("mydata.someone") : period.managerName();
        return Stream.concat(
                Stream.of(getTranslation("mydata.waiting.line", name, moments.absolute(period.until()))),
                period.line().stream()
                        .map(line -> getTranslation(
                                "mydata.waiting.reads",
                                name,
                                moments.absolute(line.until()),
                                getTranslation("conversations." + line.sentence(), person.name()))));
    }

    private String opened(Told told) {
        if (told.sentences() == 0) {
            return getTranslation("mydata.boundaries.untold");
        }
        return told.openedAt()
                .map(at -> getTranslation("mydata.boundaries.opened", moments.moment(at)))
                .orElse(getTranslation("mydata.neverOpened"));
    }

    private HoldingCard profile(Holdings holdings) {
        var person = holdings.person();
        return new HoldingCard(getTranslation("mydata.profile"))
                .kept(
                        getTranslation("mydata.profile.name", person.name(), person.login()),
                        person.mailAddress()
                                .map(address -> getTranslation("mydata.profile.mail", address))
                                .orElse(getTranslation("mydata.profile.noMail")),
                        getTranslation(person.hasPassword() ? "mydata.password.kept" : "mydata.password.none"),
                        getTranslation(
                                "mydata.profile.preferences",
                                getTranslation(
                                        "mydata.language." + person.locale().getLanguage()),
                                person.zone().getId()),
                        getTranslation("mydata.profile.attempts"))
                .readBy(getTranslation("mydata.profile.readBy"))
                .openedBy(getTranslation("mydata.profile.opened"))
                .until(getTranslation("mydata.until.profile", erasure(person)));
    }

    private HoldingCard lines(Holdings holdings) {
        return new HoldingCard(getTranslation("mydata.lines"))
                .kept(new LineWords(moments, desk).of(holdings))
                .readBy(getTranslation("mydata.lines.readBy"))
                .openedBy(getTranslation("mydata.profile.opened"))
                .until(getTranslation("mydata.until.profile", erasure(holdings.person())));
    }

    private HoldingCard elsewhere() {
        return new HoldingCard(getTranslation("mydata.elsewhere"))
                .kept(getTranslation("mydata.elsewhere.mails"), getTranslation("mydata.elsewhere.backups"))
                .readBy(getTranslation("mydata.elsewhere.readBy"))
                .until(getTranslation("mydata.elsewhere.until"));
    }

    private HoldingCard asManager(Holdings holdings) {
        return new HoldingCard(getTranslation("mydata.asManager"))
                .kept(getTranslation("mydata.asManager.kept", holdings.asManager()))
                .readBy(getTranslation("mydata.asManager.readBy"))
                .until(getTranslation("mydata.asManager.until"));
    }

    private String erasure(Person person) {
        return Optional.of(person)
                .flatMap(Person::lastDay)
                .map(desk::dayOfErasure)
                .map(moments::day)
                .map(day -> getTranslation("mydata.erasedOn", day))
                .orElse(getTranslation("mydata.erasedLater"));
    }
}
