package org.asterism.ui.replay;

import static org.asterism.ui.text.Messages.text;

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
        return values()[Math.clamp(ordinal() + by, 0, values().length - 1)];
    }
}
