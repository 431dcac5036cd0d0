package dev.waymark.modeling.release.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.waymark.engine.ReleaseId;
import dev.waymark.engine.Releases;
import dev.waymark.engine.RunningConversations;
import dev.waymark.modeling.BeginDraft;
import dev.waymark.modeling.release.BeginAgain;
import dev.waymark.modeling.release.CallOffRelease;
import dev.waymark.people.CurrentPerson;
import dev.waymark.people.People;
import dev.waymark.policies.Policies;
import dev.waymark.policies.PolicyKey;
import dev.waymark.shared.ConversationId;
import dev.waymark.ui.Screen;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Screen.class)
class OverviewDeskTest {

    private static final ReleaseId RELEASE = new ReleaseId("one");

    private final RunningConversations running = mock();
    private final Policies policies = mock();
    private final OverviewDesk desk = new OverviewDesk(
            mock(Releases.class),
            running,
            mock(BeginDraft.class),
            mock(BeginAgain.class),
            mock(CallOffRelease.class),
            mock(CurrentPerson.class),
            mock(People.class),
            policies);

    @Test
    void tellsNoNumberBelowTheSmallestThatHrSet() {
        when(running.thatCountOn(RELEASE))
                .thenReturn(IntStream.range(0, 11)
                        .mapToObj(number -> new ConversationId("c" + number))
                        .collect(Collectors.toSet()));
        when(policies.now(PolicyKey.SMALLEST_NUMBER)).thenReturn(5);
        assertThat(desk.runningOn(RELEASE)).contains("10");

        when(policies.now(PolicyKey.SMALLEST_NUMBER)).thenReturn(12);
        assertThat(desk.runningOn(RELEASE)).contains("12").doesNotContain("10", "11");
    }
}
