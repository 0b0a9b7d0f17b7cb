package org.asterism.ui.teach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What gives way on the teaching page where there is little room. */
class RoomTest {
    @Test
    void oneRunKeepsLessonAndCodeBesideItOnACommonScreen() {
        Room room = new Room(1280, 690, 1);
        assertThat(room.holdsCode(1, true)).isTrue();
        assertThat(room.holdsCode(2, true)).isFalse();
        assertThat(room.holdsCode(2, false)).isTrue();
        assertThat(room.flat()).isFalse();
    }

    @Test
    void largerTextTakesMoreRoom() {
        Room large = new Room(1280, 630, 1.5);
        assertThat(large.holdsCode(1, false)).isTrue();
        assertThat(large.holdsCode(2, false)).isFalse();
        assertThat(large.flat()).isTrue();
        assertThat(large.low()).isTrue();
        assertThat(large.codeShare()).isCloseTo(0.34, within(0.01));
        assertThat(new Room(600, 600, 2).lessonShare()).isEqualTo(0.4);
    }

    @Test
    void nothingGivesWayBeforeThePageIsLaidOut() {
        Room none = new Room(0, 0, 1);
        assertThat(none.known()).isFalse();
        assertThat(none.holdsCode(2, true)).isTrue();
        assertThat(none.flat()).isFalse();
        assertThat(none.low()).isFalse();
    }
}
