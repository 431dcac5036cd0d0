package dev.waymark.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.shared.ConversationId;
import dev.waymark.vault.EveryTable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Story 12, the second half: whoever is curious finds nothing, whatever they may do elsewhere. */
@InBrowser
class SnoopingBrowserTest {

    private static final String SECRET = "Wants to keep bees in Uppsala";
    private static final List<String> ADDRESSES = List.of(
            "/conversations/%s",
            "/conversations/%s/where", "/conversations/%s/remove", "/conversations/%s/end", "/plan/%s");
    private static final String OF_A_MANAGER = "/team/%s";

    @Autowired
    Hiring hiring;

    @Autowired
    Days days;

    @Autowired
    Shortcut shortcut;

    @Autowired
    JdbcClient database;

    Hired amara;
    Hired hanna;
    ConversationId conversation;
    String task;

    @BeforeEach
    void amaraAndHannaTalk() {
        amara = hiring.manager("Amara Weissdorn");
        hanna = hiring.employee("Hanna Weissdorn", amara);
        conversation = shortcut.agree(amara, hanna, "YES_NOTES", "YES_NOTES", "NO", "NO");
        shortcut.talk(amara, hanna);
        shortcut.handIn(amara, "write-up-story", """
                {"held": "YES", "heldOn": "%s", "values": [{"name": "Calm", "heard": "%s"}]}""".formatted(days.today().minusDays(1), SECRET));
        task = shortcut.task(hanna, "check-values").id().value();
    }

    @AfterEach
    void returnToToday() {
        days.backToToday();
    }

    @Test
    void findsTheSameAtAnAddressOfOthersAsAtAnInventedOne(Browsing browsing) {
        var marek = hiring.manager("Marek Holunder");
        var ingrid = hiring.processOwner("Ingrid Holunder");
        var ada = hiring.administrator("Ada Holunder");

        findsNothing(browsing, marek, Stream.concat(ADDRESSES.stream(), Stream.of(OF_A_MANAGER)));
        findsNothing(browsing, ingrid, ADDRESSES.stream());
        findsNothing(browsing, ada, ADDRESSES.stream());

        var log = browsing.on(Device.DESK)
                .signInAs(hanna)
                .open("/my-data/readers")
                .text();
        assertThat(log).doesNotContain("Holunder");
    }

    private void findsNothing(Browsing browsing, Hired stranger, Stream<String> addresses) {
        var window = browsing.on(Device.DESK).signInAs(stranger);
        var before = EveryTable.rowsWith(database, stranger.id().value());
        addresses.forEach(address -> {
            var others = window.goTo(address.formatted(conversation))
                    .shows("This page is not available")
                    .text();
            for (var invented : List.of(UUID.randomUUID().toString(), "1", "x".repeat(500))) {
                assertThat(window.goTo(address.formatted(invented)).text())
                        .as(address)
                        .isEqualTo(others);
            }
        });
        var othersTask = window.goTo("/tasks/" + task)
                .shows("This task is no longer needed.")
                .text();
        assertThat(window.goTo("/tasks/" + UUID.randomUUID()).text()).isEqualTo(othersTask);
        assertThat(window.open("/tasks/%27%20or%201%3D1").text()).isEqualTo(othersTask);
        assertThat(EveryTable.rowsWith(database, stranger.id().value())).isEqualTo(before);
        assertThat(window.page().request().get("/my-data/copy.json").text())
                .doesNotContain("Weissdorn", SECRET, "Calm");
        assertThat(window.open("/tasks").page().content()).doesNotContain("Weissdorn");
    }

    @Test
    void readsOnlyWhatIsSealedInTheDatabase(Browsing browsing) {
        browsing.on(Device.DESK).signInAs(hanna).open("/tasks/" + task).shows(SECRET);

        assertThat(EveryTable.rowsWith(database, SECRET)).isEmpty();
        assertThat(EveryTable.rowsWith(database, "bees in")).isEmpty();
        assertThat(database.sql("select count(*) from entry where owner like concat('%', ?) and kind = 'VALUE'")
                        .param(conversation.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
