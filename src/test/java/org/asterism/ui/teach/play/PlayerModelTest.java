package org.asterism.ui.teach.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.asterism.lesson.play.EventKind;
import org.junit.jupiter.api.Test;

class PlayerModelTest {
    private static final long MILLI = 1_000_000;

    private final PlayerModel player = new PlayerModel();

    @Test
    void stepsStayWithinTheRun() {
        player.load(3, List.of(), 0);
        player.back();
        assertThat(at()).isZero();
        player.forward();
        assertThat(at()).isOne();
        player.toEnd();
        player.forward();
        assertThat(at()).isEqualTo(3);
        player.jump(-5);
        assertThat(at()).isZero();
    }

    @Test
    void playingFollowsTheClockAndStopsAtTheEnd() {
        player.load(10, List.of(), 0);
        player.speedProperty().set(10);
        player.toggle();
        for (long now = 0; now <= 550; now += 50) {
            player.tick(now * MILLI);
        }
        assertThat(at()).isEqualTo(5);
        for (long now = 600; now < 2000; now += 50) {
            player.tick(now * MILLI);
        }
        assertThat(at()).isEqualTo(10);
        assertThat(player.playingProperty().get()).isFalse();
    }

    @Test
    void slowFramesLeaveStepsOutButALongPauseDoesNot() {
        player.load(1000, List.of(), 0);
        player.speedProperty().set(60);
        player.toggle();
        player.tick(0);
        player.tick(100 * MILLI);
        assertThat(at()).isEqualTo(6);
        player.tick(60_000 * MILLI);
        assertThat(at()).isEqualTo(21);
    }

    @Test
    void playingFromTheEndBeginsAnew() {
        player.load(4, List.of(), 4);
        player.toggle();
        assertThat(at()).isZero();
        assertThat(player.playingProperty().get()).isTrue();
        player.toggle();
        assertThat(player.playingProperty().get()).isFalse();
    }

    @Test
    void nothingPlaysWhereThereIsNoRun() {
        player.toggle();
        assertThat(player.playingProperty().get()).isFalse();
    }

    @Test
    void eventsAreJumpedToInBothDirections() {
        player.load(9, List.of(cue(2), cue(2), cue(7)), 0);
        player.nextEvent();
        assertThat(at()).isEqualTo(2);
        player.nextEvent();
        player.nextEvent();
        assertThat(at()).isEqualTo(7);
        player.previousEvent();
        player.previousEvent();
        assertThat(at()).isEqualTo(2);
    }

    @Test
    void theSpeedStaysWithinItsRange() {
        for (int i = 0; i < 10; i++) {
            player.faster(true);
        }
        assertThat(player.speedProperty().get()).isEqualTo(PlayerModel.FASTEST);
        for (int i = 0; i < 10; i++) {
            player.faster(false);
        }
        assertThat(player.speedProperty().get()).isEqualTo(PlayerModel.SLOWEST);
    }

    private int at() {
        return player.positionProperty().get();
    }

    private static Cue cue(int position) {
        return new Cue(0, EventKind.SETTLED, position);
    }
}
