package org.asterism.lesson.answer;

import java.util.ArrayList;
import java.util.List;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Steerable;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;

/**
 * Where a run ends that starts from the centres that somebody placed.
 *
 * @param objective what the algorithm improves, at the end; NaN where it cannot go on from these places
 * @param labels of its result; empty where it cannot
 */
public record Outcome(double objective, int[] labels) {
    private static final Outcome NONE = new Outcome(Double.NaN, new int[0]);

    /** Runs from places that somebody chose; they need not fit the algorithm. */
    static Outcome of(Steerable algorithm, Points points, double[][] at, Job job) {
        List<Mark> marks = marks(at);
        Trace trace = Trace.upTo(1);
        try {
            int[] labels = algorithm.resume(points, marks, trace, job.silent()).labels();
            List<Step> steps = trace.steps();
            return new Outcome(steps.isEmpty() ? Double.NaN : steps.getLast().objective(), labels);
        } catch (InvalidInputException e) {
            return NONE;
        }
    }

    /** The places as marks from which a run goes on. */
    public static List<Mark> marks(double[][] at) {
        List<Mark> marks = new ArrayList<>();
        for (double[] place : at) {
            marks.add(new Mark.Place(marks.size(), place));
        }
        return marks;
    }
}
