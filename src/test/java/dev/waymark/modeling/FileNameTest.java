package dev.waymark.modeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @Test
    void findsThePlaceOfAnUploadedFile() {
        assertThat(FileName.ofUpload("meet-a-mentor.bpmn").path()).isEqualTo("processes/meet-a-mentor.bpmn");
        assertThat(FileName.ofUpload("C:\\fakepath\\mentor.form").path()).isEqualTo("forms/mentor.form");
        assertThat(FileName.ofUpload("../../etc/visions.bpmn").id()).isEqualTo("visions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", ".bpmn", "visions.bpmn.exe", "a b.bpmn", "ä.form", "-x.bpmn", "visions.BPMN", "a\n.form"
            })
    void saysWhatAFileIsCalled(String name) {
        assertThatThrownBy(() -> FileName.ofUpload(name))
                .isInstanceOf(NotAFileName.class)
                .hasMessageContaining("visions.bpmn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"visions.bpmn", "forms/x.bpmn", "processes/../x.bpmn", "processes/a/b.bpmn", "x/y.form"})
    void standsNowhereElse(String path) {
        assertThatThrownBy(() -> new FileName(path)).isInstanceOf(NotAFileName.class);
    }
}
