package org.asterism.job;

import java.util.function.BooleanSupplier;

/**
 * What long work reports to, and asks whether it should stop.
 *
 * <p>Core code takes a {@code Job} and knows nothing of threads or windows, so it runs the same in the window, on the
 * command line and in a test. Call {@link #check()} at least every few milliseconds.
 */
public interface Job {
    /** A job that nobody watches and nobody cancels. */
    Job QUIET = silent(() -> false);

    /** A job that nobody watches, cancelled once {@code cancelled} says so. */
    static Job silent(BooleanSupplier cancelled) {
        return new Job() {
            @Override
            public void progress(double fraction) {}

            @Override
            public void stage(String text) {}

            @Override
            public boolean cancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }

    /** Reports how much is done, from 0 to 1. */
    void progress(double fraction);

    /** Says what is being done now, such as "Reading rows". */
    void stage(String text);

    boolean cancelled();

    /**
     * Stops the work where it stands if somebody cancelled it.
     *
     * @throws CancelledException if the job was cancelled
     */
    default void check() {
        if (cancelled()) {
            throw new CancelledException();
        }
    }

    /** A piece of this job whose own progress would make the bar jump; cancelled with it. */
    default Job silent() {
        return silent(this::cancelled);
    }

    /** A part of this job: its progress from 0 to 1 is this job's from {@code from} to {@code to}. */
    default Job part(double from, double to) {
        Job whole = this;
        return new Job() {
            @Override
            public void progress(double fraction) {
                whole.progress(from + fraction * (to - from));
            }

            @Override
            public void stage(String text) {
                whole.stage(text);
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }
}
