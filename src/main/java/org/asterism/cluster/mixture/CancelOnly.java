package org.asterism.cluster.mixture;

import org.asterism.job.Job;

/** The job of one fit among many: it can be cancelled, but its own progress would make the bar jump. */
record CancelOnly(Job whole) implements Job {
    @Override
    public void progress(double fraction) {}

    @Override
    public void stage(String text) {}

    @Override
    public boolean cancelled() {
        return whole.cancelled();
    }
}
