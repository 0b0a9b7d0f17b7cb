package org.asterism.session.log;

/**
 * The time at work on one trial, in milliseconds of the session.
 *
 * @param worked before it last started
 * @param since when it last started
 * @param running whether it goes on now
 */
record Stopwatch(long worked, long since, boolean running) {
    static final Stopwatch IDLE = new Stopwatch(0, 0, false);

    static Stopwatch started(long now) {
        return new Stopwatch(0, now, true);
    }

    long at(long now) {
        return running ? worked + now - since : worked;
    }

    Stopwatch paused(long now) {
        return new Stopwatch(at(now), now, false);
    }

    Stopwatch resumed(long now) {
        return running ? this : new Stopwatch(worked, now, true);
    }
}
