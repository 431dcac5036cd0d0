package dev.waymark.modeling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.waymark.modeling.ShippedDraft;
import dev.waymark.modeling.words.DraftTimer;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ModelingScreen.class)
class TimerLabelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void tellTheTimersOfAPolicyApart(String language) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        var policies = DraftTimer.all(new ShippedDraft().draft(), Locale.forLanguageTag(language)).stream()
                .collect(Collectors.groupingBy(DraftTimer::policy));

        policies.forEach((policy, timers) -> assertThat(TimerLabels.of(timers).values())
                .as(policy)
                .doesNotHaveDuplicates()
                .noneMatch(label -> label.contains("!")));
    }
}
