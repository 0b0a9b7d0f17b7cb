package org.asterism.data.read;

import org.asterism.job.Job;

/** Tells a job how many bytes of a file are read; several threads may read. */
final class Meter {
    private final Job job;
    private final long total;
    private long read;
    private double reported;

    Meter(Job job, long total) {
        this.job = job;
        this.total = Math.max(1, total);
    }

    /** Counts bytes, and stops the reading where the job was cancelled. */
    void add(long bytes) {
        job.check();
        double fraction = count(bytes);
        if (fraction >= 0) {
            job.progress(fraction);
        }
    }

    private synchronized double count(long bytes) {
        read += bytes;
        double fraction = Math.min(1, (double) read / total);
        if (fraction - reported < 0.005) {
            return -1;
        }
        reported = fraction;
        return fraction;
    }
}
