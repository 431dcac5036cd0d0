package dev.waymark.forms.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.forms.FieldVisibility;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadersLineTest {

    @BeforeEach
    void open() {
        Screen.open();
    }

    @AfterEach
    void close() {
        Screen.close();
    }

    @Test
    void speaksToTheEmployee() {
        var viewer = Viewer.employeeWith("Sam");

        assertThat(line(FieldVisibility.PRIVATE, viewer)).isEqualTo("Only you");
        assertThat(line(FieldVisibility.SHARED, viewer)).isEqualTo("You and Sam");
        assertThat(line(FieldVisibility.MANAGER_DRAFT, viewer))
                .isEqualTo("Draft: only Sam. After sharing: you and Sam");
        assertThat(line(FieldVisibility.BOUNDARY, viewer)).isEqualTo("Only you, unless you tell Sam");
        assertThat(line(FieldVisibility.AGGREGATE, viewer)).isEqualTo("HR sees counts of 5 or more, never text");
        assertThat(line(FieldVisibility.NOBODY, viewer)).isEqualTo("Nobody is told");
    }

    @Test
    void speaksToTheManager() {
        var viewer = Viewer.managerWith("Ada");

        assertThat(line(FieldVisibility.PRIVATE, viewer)).isEqualTo("Only Ada");
        assertThat(line(FieldVisibility.SHARED, viewer)).isEqualTo("You and Ada");
        assertThat(line(FieldVisibility.MANAGER_DRAFT, viewer))
                .isEqualTo("Draft: only you. After you share: you and Ada");
        assertThat(line(FieldVisibility.BOUNDARY, viewer)).isEqualTo("You and Ada");
        assertThat(line(FieldVisibility.NOBODY, viewer)).isEqualTo("Nobody is told");
    }

    private static String line(FieldVisibility readers, Viewer viewer) {
        var line = new ReadersLine();
        var words = new Words(Locale.ENGLISH, Screen.CONTEXT.zone());
        line.tell(readers, new Setting(Screen.form(""), Screen.CONTEXT, viewer, words, Setting.Echo.NONE));
        return Screen.text(line);
    }
}
