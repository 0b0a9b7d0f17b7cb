package org.asterism.job;

/** Jobs for tests. */
public final class Jobs {
    private Jobs() {}

    /** A job that was cancelled before it began. */
    public static Job cancelled() {
        return new Job() {
            @Override
            public void progress(double fraction) {}

            @Override
            public void stage(String text) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
    }
}
