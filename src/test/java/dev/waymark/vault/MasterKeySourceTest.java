package dev.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class MasterKeySourceTest {

    @TempDir
    Path folder;

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void takesTheKeyFromTheEnvironment() {
        var key = MasterKey.createText();
        environment.setProperty("waymark.master-key", key);

        assertThat(read().current().id()).isEqualTo(MasterKey.fromText(key).id());
    }

    @Test
    void takesSeveralKeysFromAFileTheCurrentOneFirst() throws IOException {
        var older = MasterKey.createText();
        var newer = MasterKey.createText();
        environment.setProperty(
                "waymark.master-key-file",
                Files.writeString(folder.resolve("key"), newer + "\n" + older + "\n")
                        .toString());

        assertThat(read().current().id()).isEqualTo(MasterKey.fromText(newer).id());
        assertThat(read().find(MasterKey.fromText(older).id())).isPresent();
    }

    @Test
    void saysWhatToDoWithoutAKey() {
        assertThatThrownBy(this::read)
                .isInstanceOf(MasterKeyUnusable.class)
                .hasMessageContaining("There is no master key")
                .hasMessageContaining("Set WAYMARK_MASTER_KEY_FILE");
    }

    @Test
    void saysWhichFileCannotBeRead() {
        environment.setProperty(
                "waymark.master-key-file", folder.resolve("absent").toString());

        assertThatThrownBy(this::read)
                .isInstanceOf(MasterKeyUnusable.class)
                .hasMessageContaining("absent cannot be read");
    }

    @Test
    void refusesWhatIsNoKeyWithoutRepeatingIt() {
        environment.setProperty("waymark.master-key", "correct horse battery staple");

        assertThatThrownBy(this::read)
                .isInstanceOf(MasterKeyUnusable.class)
                .hasMessageContaining("32 bytes in base64")
                .hasMessageNotContaining("horse")
                .hasNoCause();
    }

    @Test
    void createsAFileForItsOwnerOnlyAndKeepsIt() throws IOException {
        var file = folder.resolve("local").resolve("master.key");
        environment.setProperty("waymark.master-key-file", file.toString());
        environment.setProperty("waymark.create-master-key", "true");

        var first = read().current().id();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(read().current().id()).isEqualTo(first);
    }

    @Test
    void warnsOfAFileThatEverybodyCanRead(CapturedOutput log) throws IOException {
        var file = Files.writeString(folder.resolve("key"), MasterKey.createText());
        environment.setProperty("waymark.master-key-file", file.toString());

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        read();
        assertThat(log).doesNotContain("Everybody on this machine");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        read();
        assertThat(log).contains("Everybody on this machine can read the master key in " + file);
    }

    @Test
    void createsNoFileUnlessAsked() {
        var file = folder.resolve("master.key");
        environment.setProperty("waymark.master-key-file", file.toString());

        assertThatThrownBy(this::read).isInstanceOf(MasterKeyUnusable.class);
        assertThat(file).doesNotExist();
    }

    private MasterKeys read() {
        return MasterKeySource.read(environment);
    }
}
