package org.asterism.ui.teach.export;

import org.asterism.ui.text.Messages;

/** How long a step is shown. */
enum Tempo {
    SLOW(1500),
    MEDIUM(700),
    FAST(250);

    private final int millis;

    Tempo(int millis) {
        this.millis = millis;
    }

    int millis() {
        return millis;
    }

    String title() {
        return switch (this) {
            case SLOW -> Messages.text("show.tempo-slow");
            case MEDIUM -> Messages.text("show.tempo-medium");
            case FAST -> Messages.text("show.tempo-fast");
        };
    }

    String help() {
        return Messages.text("show.tempo-help", millis / 1000.0);
    }
}
