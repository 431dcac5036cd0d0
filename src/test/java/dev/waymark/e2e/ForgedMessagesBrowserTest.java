package dev.waymark.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.OpenTasks;
import dev.waymark.people.People;
import dev.waymark.shared.PersonId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whoever speaks to the server past the page, about what is hidden, disabled, behind a dialog or gone, gets nothing stored,
 * nothing done and nothing to read.
 */
@InBrowser
class ForgedMessagesBrowserTest {

    private static final List<String> OF_ONESELF =
            List.of("tasks", "conversations", "conversations/ask", "boundaries", "plan", "my-data", "workbook/visions");

    @Autowired
    Hiring hiring;

    @Autowired
    Days days;

    @Autowired
    Shortcut shortcut;

    @Autowired
    OpenPages pages;

    @Autowired
    OpenTasks tasks;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    private final List<String> obeyed = new ArrayList<>();
    private int tried;

    @AfterEach
    void returnToToday() {
        days.backToToday();
    }

    @Test
    void moveNothingThatIsHiddenDisabledOrGoneOnAnyPage(Browsing browsing) {
        for (var login : List.of("leyla", "hanna", "jo", "marek", "ingrid")) {
            var window = browsing.on(Device.DESK).signInAs(login);
            days.settle();
            var rows = everyTable();
            addressesFor(login).forEach(address -> tryEverything(window, login, address));
            days.settle();
            var changed = new LinkedHashMap<>(everyTable());
            changed.entrySet().removeAll(rows.entrySet());
            note(!changed.isEmpty(), login, "all these pages", "stored or taken away in " + changed.keySet());
            window.page().context().close();
        }

        assertThat(tried).isGreaterThan(500);
        assertThat(obeyed).isEmpty();
    }

    private Stream<String> addressesFor(String login) {
        var person = people.findByLogin(login).orElseThrow().id();
        return Stream.of(
                        login.equals("leyla") ? OF_ONESELF.stream() : Stream.of("boundaries"),
                        tasks.of(person).stream()
                                .map(task -> "tasks/" + task.id().value()),
                        conversations("employee_id", person).flatMap(id -> Stream.of("", "/where", "/remove", "/end")
                                .map(place -> "conversations/" + id + place)),
                        conversations("manager_id", person)
                                .flatMap(id -> Stream.of("team", "team/" + id, "plan/" + id)),
                        login.equals("ingrid") ? Stream.of("processes", "processes/moving") : Stream.<String>empty())
                .flatMap(one -> one);
    }

    private Stream<String> conversations(String side, PersonId person) {
        return database
                .sql("select id from conversation where %s = ?".formatted(side))
                .param(person.value())
                .query(String.class)
                .list()
                .stream();
    }

    private void tryEverything(Window window, String login, String address) {
        window.open("/" + address);
        var page = pages.wholePageOf(login);
        var parts = Stream.concat(pages.barredFrom(login).stream(), pages.goneFrom(login).stream())
                .toList();
        var answer = new Forger(window)
                .send(parts.stream().flatMap(Forger::everything).toList());

        tried += parts.size();
        note(!pages.wholePageOf(login).equals(page), login, address, "the page changed");
        note(answer.contains(Forger.FORGED), login, address, "it came back: " + answer);
        note(!window.errors().isEmpty(), login, address, "an error: " + window.errors());
    }

    private void note(boolean happened, String login, String address, String what) {
        if (happened) {
            obeyed.add("%s at %s: %s".formatted(login, address, what));
        }
    }

    /** The sum of each table, but for who read what and since when: opening a page is reading it. */
    private Map<String, Long> everyTable() {
        var sums = new LinkedHashMap<String, Long>();
        var names = database.sql("""
                        select concat(table_schema, '.', table_name) from information_schema.tables
                        where table_schema in (schema(), 'waymark_keys') and table_type = 'BASE TABLE'
                        and table_name not like 'reader_log%' and table_name <> 'entry'""").query(String.class).list();
        database.sql("checksum table " + String.join(", ", names))
                .query((row, number) -> sums.put(row.getString(1), row.getLong(2)))
                .list();
        sums.put("entry", database.sql("""
                        select coalesce(sum(crc32(concat_ws(' ', id, only_for, version, hex(sealed)))), 0) from entry""").query(Long.class).single());
        return sums;
    }
}
