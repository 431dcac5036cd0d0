package dev.waymark.conversations.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import dev.waymark.WaymarkTest;
import dev.waymark.conversations.Actors;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.newer.SeeNewerProcess;
import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.overview.TeamConversations;
import dev.waymark.conversations.removal.RemoveEntries;
import dev.waymark.conversations.removal.ShareItem;
import dev.waymark.conversations.removal.WhatWasTakenOut;
import dev.waymark.conversations.ui.words.StateWords;
import dev.waymark.people.CurrentPerson;
import dev.waymark.people.People;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import dev.waymark.ui.Moments;
import dev.waymark.vault.Content;
import dev.waymark.vault.Entries;
import dev.waymark.vault.EntryId;
import dev.waymark.vault.Owner;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody who can write into the database exchanges ciphertexts, owners, rows or versions. What they touched says that it
 * cannot be opened, operators see it counted, everything else stays readable; and put back, it opens again.
 */
@WaymarkTest
@Import(Actors.class)
@ExtendWith(ConversationScreen.class)
class SwapIntegrationTest {

    private static final String UNREADABLE = "This text cannot be opened at the moment.";

    @Autowired
    Actors actors;

    @Autowired
    MyConversations mine;

    @Autowired
    TeamConversations team;

    @Autowired
    ShareItem shareItem;

    @Autowired
    RemoveEntries removeEntries;

    @Autowired
    WhatWasTakenOut whatWasTakenOut;

    @Autowired
    SeeNewerProcess seeNewerProcess;

    @Autowired
    Entries entries;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @LocalManagementPort
    int managementPort;

    PersonId marek;
    PersonId leyla;
    PersonId kim;
    ConversationId leylas;
    ConversationId kims;

    @BeforeEach
    void write() {
        marek = actors.manager("Marek");
        leyla = actors.employee("Leyla", marek);
        kim = actors.employee("Kim", marek);
        leylas = sketch(leyla);
        kims = sketch(kim);
    }

    @AfterEach
    void returnToToday() {
        actors.backToToday();
    }

    private ConversationId sketch(PersonId employee) {
        var id = actors.invite(marek, employee);
        actors.handIn(employee, "choose", """
                {"lifeStory": "NO", "visions": "YES_NOTES", "actionPlan": "NO"}""");
        actors.handIn(employee, "sketch-visions", """
                {"dreams": [{"title": "One", "share": "SHARE"}, {"title": "Two", "share": "SHARE"},
                  {"title": "Three", "share": "SHARE"}]}""");
        return id;
    }

    @Test
    void ofTwoCiphertextsIsDetected() throws Exception {
        exchange("sealed", dream(leylas, 0), dream(leylas, 1));

        assertUnreadable(leylas, leyla, 2);
        assertUnreadable(kims, kim, 0);

        exchange("sealed", dream(leylas, 0), dream(leylas, 1));
        assertUnreadable(leylas, leyla, 0);
    }

    @Test
    void ofCiphertextsOfTwoConversationsIsDetected() throws Exception {
        exchange("sealed", dream(leylas, 0), dream(kims, 0));

        assertUnreadable(leylas, leyla, 1);
        assertUnreadable(kims, kim, 1);

        exchange("sealed", dream(leylas, 0), dream(kims, 0));
        assertUnreadable(leylas, leyla, 0);
    }

    @Test
    void ofOwnersIsDetected() throws Exception {
        var leylasFirst = dream(leylas, 0);
        var kimsFirst = dream(kims, 0);
        exchange("owner", leylasFirst, kimsFirst);

        assertUnreadable(leylas, leyla, 1);
        assertUnreadable(kims, kim, 1);

        exchange("owner", leylasFirst, kimsFirst);
        assertUnreadable(leylas, leyla, 0);
    }

    @Test
    void ofRowsIsDetected() throws Exception {
        var first = dream(leylas, 0);
        var second = dream(leylas, 1);
        rename(first, "elsewhere");
        rename(second, first);
        rename("elsewhere", second);

        assertUnreadable(leylas, leyla, 2);
    }

    @Test
    void ofAnEarlierVersionForTheLatestIsDetected() throws Exception {
        var first = dream(leylas, 0);
        var earlier = sealed(first);
        transaction.executeWithoutResult(status ->
                entries.revise(Owner.of(leylas), new EntryId(first), new Content("{\"title\": \"Newer\"}"), leyla));
        var latest = sealed(first);
        put(first, earlier);

        assertUnreadable(leylas, leyla, 1);

        put(first, latest);
        assertUnreadable(leylas, leyla, 0);
        assertThat(mine.open(leylas, leyla).items()).extracting(Item::title).contains("Newer");
    }

    private void assertUnreadable(ConversationId id, PersonId employee, int unreadable) throws Exception {
        var before = counted();
        var items = mine.open(id, employee).items();

        assertThat(items).hasSize(3);
        assertThat(items).filteredOn(item -> !item.canBeOpened()).hasSize(unreadable);
        assertThat(counted() - before).isEqualTo(unreadable);
        assertThat(team.open(id, marek).items())
                .filteredOn(item -> !item.canBeOpened())
                .hasSize(unreadable);
        // Each text stands on the page twice: as one's own, and as the manager sees it.
        assertThat(StringUtils.countMatches(pageOf(id, employee), UNREADABLE)).isEqualTo(2 * unreadable);
    }

    private String pageOf(ConversationId id, PersonId employee) {
        var person = mock(CurrentPerson.class);
        when(person.id()).thenReturn(employee);
        when(person.person()).thenReturn(people.require(employee));
        var moments = mock(Moments.class);
        when(moments.dayOf(any())).thenReturn(LocalDate.of(2026, 11, 20));
        when(moments.day(any())).thenReturn("today");
        when(moments.absolute(any())).thenReturn("today");
        var notes = new OwnNotes(mine, shareItem, removeEntries, whatWasTakenOut, seeNewerProcess, person);
        var view = new MyConversationView(notes, mock(ConversationDesk.class), new StateWords(moments), moments);
        UI.getCurrent().add(view);
        view.show(id);
        var text = view.getElement().getTextRecursively();
        UI.getCurrent().remove(view);
        return text;
    }

    /** As an operator reads it. */
    private double counted() throws Exception {
        var address = "http://localhost:%d/actuator/metrics/waymark.vault.unopened".formatted(managementPort);
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return Double.parseDouble(StringUtils.substringBetween(answer.body(), "\"value\":", "}"));
    }

    private String dream(ConversationId id, int place) {
        return database.sql("select id from entry where owner = ? order by position")
                .param("CONVERSATION:" + id)
                .query(String.class)
                .list()
                .get(place);
    }

    private void exchange(String column, String one, String other) {
        var kept = value(column, one);
        set(column, one, value(column, other));
        set(column, other, kept);
    }

    private Object value(String column, String id) {
        return database.sql("select %s from entry where id = ?".formatted(column))
                .param(id)
                .query()
                .singleValue();
    }

    private void set(String column, String id, Object value) {
        transaction.executeWithoutResult(
                status -> database.sql("update entry set %s = ? where id = ?".formatted(column))
                        .params(value, id)
                        .update());
    }

    private void rename(String id, String to) {
        set("id", id, to);
    }

    private Object sealed(String id) {
        return value("sealed", id);
    }

    private void put(String id, Object sealed) {
        set("sealed", id, sealed);
    }
}
