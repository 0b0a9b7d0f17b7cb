package org.asterism.job;

/** Jobs for tests. */
public final class Jobs {
    private Jobs() {}

    /** A job that was cancelled before it began. */
    public static Job cancelled() {
        return Job.silent(() -> true);
    }
}
