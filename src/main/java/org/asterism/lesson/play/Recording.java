package org.asterism.lesson.play;

import java.util.List;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.MemoryCheck;
import org.asterism.cluster.Steerable;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.cluster.Traceable;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * A run that was watched, to be played back and forth.
 *
 * @param points as the algorithm saw them, n by 2
 * @param result what a run that nobody watches gives too
 * @param steps at least one; the last has the labels of the result
 * @param stride how many steps the run had for each that was kept: 1 where all were
 * @param bytes about how much memory the steps take
 */
public record Recording(
        Traceable algorithm, Points points, Clustering result, List<Step> steps, long stride, long bytes) {
    /** How many bytes of steps a recording keeps at most; above that it thins evenly. */
    public static final long MOST_BYTES = 128L << 20;

    /**
     * Runs an algorithm and keeps its steps.
     *
     * @throws org.asterism.parameter.InvalidInputException if the parameters or the memory do not fit
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static Recording of(Traceable algorithm, Points points, Job job) {
        MemoryCheck.check(algorithm, points);
        Trace trace = Trace.upTo(MOST_BYTES);
        return new Recording(algorithm, points, algorithm.cluster(points, trace, job), trace);
    }

    /**
     * Goes on from where somebody put the centres.
     *
     * @param from see {@link Steerable#resume}
     */
    public static Recording resumed(Steerable algorithm, Points points, List<Mark> from, Job job) {
        MemoryCheck.check(algorithm, points);
        Trace trace = Trace.upTo(MOST_BYTES);
        return new Recording(algorithm, points, algorithm.resume(points, from, trace, job), trace);
    }

    private Recording(Traceable algorithm, Points points, Clustering result, Trace trace) {
        this(algorithm, points, result, trace.steps(), trace.stride(), trace.bytes());
    }

    /** The number of the last step; the first is 0. */
    public int last() {
        return steps.size() - 1;
    }
}
