package org.asterism.ui.replay;

import static org.asterism.ui.text.Messages.text;

import java.util.List;

/** How fast a replay runs. */
enum Speed {
    ONE(1),
    TWO(2),
    FOUR(4),
    EIGHT(8),
    SIXTEEN(16);

    private final int factor;

    Speed(int factor) {
        this.factor = factor;
    }

    int factor() {
        return factor;
    }

    String title() {
        return text("replay.times", factor);
    }

    /** The next faster speed, or with -1 the next slower one. */
    Speed step(int by) {
        List<Speed> speeds = List.of(values());
        return speeds.get(Math.clamp(speeds.indexOf(this) + by, 0, speeds.size() - 1));
    }
}
