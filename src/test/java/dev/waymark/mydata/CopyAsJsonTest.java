package dev.waymark.mydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CopyAsJsonTest {

    @Test
    void readsBackWhatItWroteWithoutLoss() {
        var copy = SampleCopy.in("en");

        assertThat(CopyAsJson.read(CopyAsJson.write(copy))).isEqualTo(copy);
    }

    @Test
    void saysWhichFormatItIsAndLeavesOutWhatThereIsNot() {
        var text = new String(CopyAsJson.write(SampleCopy.in("en")), StandardCharsets.UTF_8);

        assertThat(text)
                .contains("\"format\" : \"waymark-my-copy-1\"", "Yıldız", "2026-11-24T10:00:00Z")
                .doesNotContain("null", "askAgainOn");
    }

    @Test
    void keepsSilentAboutWhatItCannotRead() {
        assertThatThrownBy(() -> CopyAsJson.read("{\"format\": [secret".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("This is no copy in the format waymark-my-copy-1");
        assertThat(SampleCopy.in("en")).hasToString("MyCopy[sealed from view]");
    }
}
