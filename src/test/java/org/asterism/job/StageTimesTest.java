package org.asterism.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.asterism.job.StageTimes.Stage;
import org.junit.jupiter.api.Test;

class StageTimesTest {
    private long seconds;
    private final StageTimes times = new StageTimes(() -> seconds * 1_000_000_000L);

    private void spend(String stage, int howLong) {
        times.enter(stage);
        seconds += howLong;
    }

    @Test
    void repeatsAreOneStageThatKnowsItsSlowest() {
        spend("Reading", 2);
        spend("Draw 1 of 4", 1);
        spend("Draw 2 of 4", 7);
        spend("Draw 3 of 4", 2);
        spend("Draw 4 of 4", 1);
        times.enter("");
        assertThat(times.stages())
                .containsExactly(new Stage("Reading", 1, 2, 2, "Reading"), new Stage("Draw", 4, 11, 7, "Draw 2 of 4"));
        assertThat(times.stages().getLast().straggles()).isTrue();
        assertThat(times.stages().getFirst().straggles()).isFalse();
    }

    @Test
    void theStageAtWorkCountsUntilNow() {
        spend("Reading", 2);
        assertThat(times.stages()).containsExactly(new Stage("Reading", 1, 2, 2, "Reading"));
        seconds += 3;
        assertThat(times.stages()).containsExactly(new Stage("Reading", 1, 5, 5, "Reading"));
        times.enter("Reading");
        assertThat(times.stages().getFirst().times()).isOne();
    }

    @Test
    void evenRepeatsHaveNoStraggler() {
        for (int i = 1; i <= 5; i++) {
            spend("Seed " + i + " of 5", 2);
        }
        assertThat(times.stages().getFirst().straggles()).isFalse();
    }
}
