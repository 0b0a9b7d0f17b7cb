package org.asterism.job;

import org.jspecify.annotations.Nullable;

/**
 * Latest request wins: a new request cancels the one before.
 *
 * <p>Use one for each view that is recomputed when its input changes.
 */
public final class Latest {
    private final Runner runner;
    private @Nullable Task<?> current;

    public Latest(Runner runner) {
        this.runner = runner;
    }

    /** Cancels the request under way, if any, and submits this one. */
    public synchronized <T> Task<T> submit(String name, Work<T> work) {
        cancel();
        Task<T> task = runner.submit(name, work);
        current = task;
        return task;
    }

    public synchronized void cancel() {
        if (current != null) {
            current.cancel();
            current = null;
        }
    }
}
