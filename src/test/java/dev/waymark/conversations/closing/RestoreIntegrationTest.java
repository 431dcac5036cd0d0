package dev.waymark.conversations.closing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.OwnWaymark;
import dev.waymark.Script;
import dev.waymark.WholeDatabase;
import dev.waymark.conversations.Actors;
import dev.waymark.conversations.Item;
import dev.waymark.conversations.overview.MyConversations;
import dev.waymark.conversations.removal.RemoveEntries;
import dev.waymark.conversations.ways.DecideNotNow;
import dev.waymark.conversations.workbook.Workbook;
import dev.waymark.forms.Answers;
import dev.waymark.mydata.EraseLeavers;
import dev.waymark.people.People;
import dev.waymark.people.RecordLastDay;
import dev.waymark.shared.ConversationId;
import dev.waymark.shared.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What an operator does: backs up, and after a loss restores with the scripts. What was erased in between is in the backup
 * and comes back with it; when Waymark starts, it is erased again, and what was not erased is there.
 */
class RestoreIntegrationTest {

    private static final String VISIONS = """
            {"lifeStory": "NO", "visions": "YES_NOTES", "actionPlan": "NO", "reviews": "NO"}""";
    private static final Map<String, String> AS_IS = Map.of();
    private static final Map<String, String> REPLACE = Map.of("WAYMARK_REPLACE", "yes");

    @TempDir
    Path folder;

    private Path dataFolder;
    private Path keysFolder;

    @BeforeEach
    void beginAfresh() throws IOException {
        OwnWaymark.empty();
        dataFolder = Files.createDirectory(folder.resolve("data"));
        keysFolder = Files.createDirectory(folder.resolve("keys"));
    }

    @Test
    void bringsNothingBackThatWasErased() throws Exception {
        ConversationId withdrawn;
        ConversationId declined;
        ConversationId going;
        PersonId tomas;
        PersonId jo;
        String takenOut;
        Path backup;
        try (var waymark = OwnWaymark.start(Actors.class)) {
            var actors = waymark.getBean(Actors.class);
            var marek = actors.manager("Marek");
            var leyla = actors.employee("Leyla", marek);
            var kim = actors.employee("Kim", marek);
            tomas = actors.employee("Tomas", marek);
            jo = actors.employee("Jo", marek);
            withdrawn = actors.invite(marek, leyla);
            sketch(actors, leyla, "withdrawn");
            declined = actors.invite(marek, kim);
            going = actors.invite(marek, tomas);
            sketch(actors, tomas, "kept", "taken out");
            waymark.getBean(Workbook.class).keep(Workbook.Sheet.VISIONS, dreams("of Jo"), jo);
            takenOut = itemOf(waymark, going, tomas, "taken out");

            backup = backUp().written("waymark");

            waymark.getBean(Withdraw.class).withdraw(withdrawn, leyla);
            waymark.getBean(DecideNotNow.class)
                    .decide(actors.require(kim, "choose").id(), DecideNotNow.Deliver.TELL_NOW, kim);
            waymark.getBean(RemoveEntries.class).remove(going, Set.of(takenOut), tomas);
            waymark.getBean(RecordLastDay.class)
                    .record(jo, Optional.of(actors.today().minusDays(40)));
            waymark.getBean(EraseLeavers.class).erase();
            actors.settle();
            assertThat(restore(REPLACE, backup).said()).contains("stop all nodes first");
        }
        assertThat(rowsWith(withdrawn.value())).isZero();
        assertThat(rowsWith(declined.value())).isZero();

        assertThat(restore(AS_IS, backup).said()).contains("there is data in the database");
        assertThat(restore(REPLACE, backup))
                .satisfies(
                        restore -> assertThat(restore.exit()).as(restore.said()).isZero());
        assertThat(rowsWith(withdrawn.value())).isGreaterThan(10);
        assertThat(rowsWith(declined.value())).isGreaterThan(5);
        assertThat(rowsWith(takenOut)).isPositive();
        assertThat(rowsWith(jo.value())).isGreaterThan(2);

        try (var waymark = OwnWaymark.start(Actors.class)) {
            assertThat(rowsWith(withdrawn.value())).isZero();
            assertThat(rowsWith(declined.value())).isZero();
            assertThat(database().rowsWith(takenOut))
                    .extracting(WholeDatabase.Row::table)
                    .containsExactly("waymark.removed_entry");
            assertThat(titlesOf(waymark, going, tomas)).containsExactly("kept");
            assertThat(OwnWaymark.jdbc()
                            .sql("select line from waiting_period order by line")
                            .query(String.class)
                            .list())
                    .containsExactly("W1", "W6");
            assertThat(waymark.getBean(Workbook.class).items(jo)).isEmpty();
            waymark.getBean(EraseLeavers.class).erase();
            assertThat(waymark.getBean(People.class).require(jo).name()).isEmpty();
            assertThat(waymark.getBean(EraseAgain.class).erase().owners()).isEmpty();
        }
    }

    @Test
    void refusesWhatIsUnclear() throws Exception {
        OwnWaymark.jdbc().sql("create table waymark_keys.something (id int)").update();
        var backup = backUp();
        var data = backup.written("waymark");
        var keys = backup.written("waymark_keys");

        assertRefused(run("backup", dataFolder, dataFolder), "two folders");
        assertRefused(run("backup", folder, keysFolder), "two folders");
        assertRefused(run("backup", dataFolder), "say where to");
        assertRefused(
                Script.run(OwnWaymark.database(), Map.of("WAYMARK_KEEP_KEYS", "31"), "backup", dataFolder, keysFolder),
                "30");
        assertRefused(restore(REPLACE, keys), "not named like a backup of waymark");
        assertRefused(restore(REPLACE, copy(keys, data.getFileName().toString())), "is not a backup of waymark");
        assertRefused(restore(AS_IS, data, keys), "there are keys in the database");
        assertRefused(restore(REPLACE, half(data)), "damaged");
        assertRefused(
                restore(REPLACE, data, copy(keys, "waymark_keys-2020-01-01T00-00-00Z.sql.gz")), "from an older day");
        assertRefused(
                restore(
                        REPLACE,
                        copy(data, "waymark-2020-01-01T00-00-00Z.sql.gz"),
                        copy(keys, "waymark_keys-2020-02-01T00-00-00Z.sql.gz")),
                "older than 30 days");
    }

    @Test
    void keepsTheKeysNoLongerThanItSays() throws Exception {
        OwnWaymark.jdbc().sql("create table waymark_keys.something (id int)").update();
        var old = Files.createFile(keysFolder.resolve("waymark_keys-2020-01-01T00-00-00Z.sql.gz"));
        var foreign = Files.createFile(keysFolder.resolve("letter.sql.gz"));
        for (var file : List.of(old, foreign)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(31))));
        }
        var oldData = Files.copy(old, dataFolder.resolve("waymark-2020-01-01T00-00-00Z.sql.gz"));

        var backup = backUp();

        assertThat(backup.exit()).as(backup.said()).isZero();
        assertThat(old).doesNotExist();
        assertThat(foreign).exists();
        assertThat(oldData).exists();
        assertThat(Files.getPosixFilePermissions(backup.written("waymark_keys")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private static void assertRefused(Script script, String why) {
        assertThat(script.said()).contains(why);
        assertThat(script.exit()).isEqualTo(1);
    }

    private static Script run(String name, Object... words) throws Exception {
        return Script.run(OwnWaymark.database(), AS_IS, name, words);
    }

    private Path copy(Path file, String name) throws IOException {
        return Files.copy(
                file, Files.createTempDirectory(folder, "copy").resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path half(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        return Files.write(
                Files.createTempDirectory(folder, "half").resolve(file.getFileName()),
                Arrays.copyOf(bytes, bytes.length / 2));
    }

    private static void sketch(Actors actors, PersonId employee, String... dreams) {
        actors.handIn(employee, "choose", VISIONS);
        actors.handIn(employee, "sketch-visions", dreams(dreams).toJson());
    }

    private static Answers dreams(String... titles) {
        return Answers.none()
                .with(
                        "dreams",
                        Stream.of(titles)
                                .map(title -> Map.of("title", title, "share", "SHARE"))
                                .toList());
    }

    private static String itemOf(ConfigurableApplicationContext waymark, ConversationId id, PersonId by, String title) {
        return waymark.getBean(MyConversations.class).open(id, by).items().stream()
                .filter(item -> item.title().equals(title))
                .map(Item::id)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titlesOf(ConfigurableApplicationContext waymark, ConversationId id, PersonId by) {
        return waymark.getBean(MyConversations.class).open(id, by).items().stream()
                .map(Item::title)
                .toList();
    }

    private Script backUp() throws Exception {
        return Script.run(OwnWaymark.database(), AS_IS, "backup", dataFolder, keysFolder);
    }

    private static Script restore(Map<String, String> settings, Object... backups) throws Exception {
        return Script.run(OwnWaymark.database(), settings, "restore", backups);
    }

    private static long rowsWith(String word) {
        return database().rowsWith(word).size();
    }

    private static WholeDatabase database() {
        return new WholeDatabase(OwnWaymark.jdbc());
    }
}
