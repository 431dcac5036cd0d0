package dev.waymark.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Walks through a small tree: all of them, and none twice. */
class WalkedWaysTest {

    private static final int DEPTH = 4;

    private final WalkedWays ways = new WalkedWays();
    private final Random random = new Random(1);
    private String walk = "";

    @Test
    void takesEveryWayOnce() {
        var walked = new TreeSet<String>();
        for (int i = 0; i < 3 * 3 * 3 * 3; i++) {
            assertThat(ways.haveAllBeenWalked()).isFalse();
            assertThat(walked.add(toTheEnd(Set.of()))).as(walk).isTrue();
        }

        assertThat(ways.haveAllBeenWalked()).isTrue();
    }

    @Test
    void leavesOutWhatLeadsNowhere() {
        var walked = new HashSet<String>();
        while (!ways.haveAllBeenWalked()) {
            walked.add(toTheEnd(Set.of("1", "00", "0210")));
        }

        assertThat(walked).contains("0100", "2222").noneMatch(way -> way.startsWith("1") || way.startsWith("00"));
        assertThat(walked).hasSize(81 - 27 - 9 - 1);
    }

    private String toTheEnd(Set<String> nowhere) {
        walk = walk.substring(0, ways.length());
        while (walk.length() < DEPTH) {
            var way = ways.choose(3, random);
            if (way == WalkedWays.NONE) {
                break;
            }
            if (nowhere.contains(walk + way)) {
                ways.goBack();
            } else {
                walk += way;
            }
        }
        ways.end(random);
        return walk;
    }
}
