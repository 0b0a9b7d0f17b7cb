package org.asterism.session.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.asterism.geometry.Bounds;
import org.asterism.job.Job;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
    private static final Plan PLAN = Examples.plan(Examples.IRIS, Examples.MOONS);
    private static final Seat SEAT = Examples.seat("p01", 0, "abcd");
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final Bounds CLOSER = new Bounds(0, 0, 0.5, 0.25);

    @TempDir
    Path folder;

    private final AtomicLong seconds = new AtomicLong();

    @Test
    void aReplayShowsEveryMomentOfOneTrialAndNoneOfOthers() {
        try (Recorder recorder = open()) {
            begin(recorder, Examples.trial(Examples.IRIS).id());
            seconds.set(2);
            recorder.record(new Action.Viewed(CLOSER));
            seconds.set(3);
            recorder.record(new Action.Took("lasso"));
            draw(recorder, Action.Cause.EDIT, 2);
            begin(recorder, "moons");
            seconds.set(50);
            draw(recorder, Action.Cause.EDIT, 5);
        }
        try (Recorder recorder = open()) {
            begin(recorder, "iris");
            seconds.set(54);
            draw(recorder, Action.Cause.UNDO, 1);
            recorder.answer(Examples.answer(Examples.IRIS, "f", Examples.squares(1)));
            begin(recorder, "moons");
        }
        Replay replay = Replay.of(List.of(SEAT.file(folder)), "iris", Job.QUIET);

        assertThat(replay.moments())
                .extracting(moment -> moment.since().toSeconds())
                .containsExactly(0L, 2L, 3L, 3L, 3L, 7L, 7L);
        assertThat(replay.moments())
                .extracting(moment -> moment.sketch().outlines().size())
                .containsExactly(0, 0, 0, 2, 2, 1, 1);
        assertThat(replay.length()).isEqualTo(Duration.ofSeconds(7));
        Replay.Moment drawn = replay.moments().get(3);
        assertThat(drawn.what()).isInstanceOf(Action.Drew.class);
        assertThat(drawn.window()).contains(CLOSER);
        assertThat(drawn.tool()).isEqualTo("lasso");
    }

    @Test
    void anyTimeCanBeSought() {
        try (Recorder recorder = open()) {
            begin(recorder, "iris");
            for (int i = 1; i <= 4; i++) {
                seconds.set(10 * i);
                draw(recorder, Action.Cause.EDIT, i);
            }
        }
        Replay replay = Replay.of(List.of(SEAT.file(folder)), "iris", Job.QUIET);
        assertThat(replay.at(Duration.ofSeconds(-1))).isEmpty();
        assertThat(outlinesAt(replay, 0)).isZero();
        assertThat(outlinesAt(replay, 9)).isZero();
        assertThat(outlinesAt(replay, 10)).isEqualTo(1);
        assertThat(outlinesAt(replay, 39)).isEqualTo(3);
        assertThat(outlinesAt(replay, 4000)).isEqualTo(4);
        assertThat(Replay.of(List.of(SEAT.file(folder)), "none", Job.QUIET).moments())
                .isEmpty();
    }

    @Test
    void aPersonWhoNeverStopsMovingDoesNotFillTheMemory() {
        try (Recorder recorder = open()) {
            begin(recorder, "iris");
            for (int i = 0; i < Reel.MOST + 10; i++) {
                recorder.record(new Action.Viewed(CLOSER));
            }
            draw(recorder, Action.Cause.EDIT, 3);
        }
        Replay replay = Replay.of(List.of(SEAT.file(folder)), "iris", Job.QUIET);
        assertThat(replay.moments()).hasSize(Reel.MOST + 1);
        assertThat(replay.moments().getLast().sketch().outlines()).hasSize(3);
    }

    private static int outlinesAt(Replay replay, int second) {
        return replay.at(Duration.ofSeconds(second))
                .orElseThrow()
                .sketch()
                .outlines()
                .size();
    }

    private static void begin(Recorder recorder, String stimulus) {
        recorder.begin(Examples.trial(Examples.stimulus(stimulus)), "f", Display.STUDY);
    }

    private static void draw(Recorder recorder, Action.Cause cause, int squares) {
        recorder.record(new Action.Drew(cause, Examples.squares(squares)));
    }

    private Recorder open() {
        return Recorder.open(folder, PLAN, SEAT, new Clocks(() -> NOON, () -> seconds.get() * 1_000_000_000), Disk::to);
    }
}
