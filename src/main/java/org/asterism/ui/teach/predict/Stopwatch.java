package org.asterism.ui.teach.predict;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How long somebody took to answer, in seconds. */
final class Stopwatch {
    private final InstantSource clock;
    private Instant began = Instant.EPOCH;
    private double seconds = Double.NaN;

    Stopwatch(InstantSource clock) {
        this.clock = clock;
    }

    void start() {
        began = clock.instant();
        seconds = Double.NaN;
    }

    /** The first stop after a start counts. */
    void stop() {
        seconds = seconds();
    }

    /** From the start to the stop, or to now. */
    double seconds() {
        return Double.isNaN(seconds)
                ? Math.max(0, Duration.between(began, clock.instant()).toMillis() / 1000.0)
                : seconds;
    }
}
