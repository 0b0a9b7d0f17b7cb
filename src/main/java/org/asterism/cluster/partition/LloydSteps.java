package org.asterism.cluster.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Plural;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.numeric.SignificantDigits;

/**
 * Writes down the half steps of Lloyd's iteration, and counts the distances that its pseudo-code computes: from all points to
 * all centres a pass, though the {@link Assignment} leaves out most of them.
 *
 * @param exponent of the factor by which the points were scaled: places and errors are written in the unit of the data
 */
record LloydSteps(Trace trace, int exponent) {
    static final LloydSteps NONE = new LloydSteps(Trace.NONE, 0);

    /**
     * The centres with which a start begins.
     *
     * @param run which of the starts it is, in words such as "Start 2 of 5"
     */
    void drawn(String run, Start start, double[][] centers, int size) {
        started(run + ": " + start.drawn(centers.length) + ".", centers, size);
    }

    void given(double[][] centers, int size) {
        started("The run goes on from " + Plural.of(centers.length, "given centre") + ".", centers, size);
    }

    private void started(String text, double[][] centers, int size) {
        trace.add(() -> {
            int[] labels = new int[size];
            Arrays.fill(labels, Clustering.UNLABELLED);
            return step("Start", text, labels, Double.NaN, centers);
        });
    }

    void assigned(Lloyd lloyd, int changed) {
        trace.computed(lloyd.distances());
        trace.add(() -> {
            double error = lloyd.squaredError();
            int[] labels = lloyd.labels();
            String change =
                    Plural.of(changed, "point") + (changed == 1 ? " changes its centre" : " change their centre");
            String text = "Each point joins its nearest centre: "
                    + (changed == labels.length ? "" : change + ", and ") + "the squared error is "
                    + number(error, 2) + ".";
            return step("Assign", text, labels, error, lloyd.centers().rows());
        });
    }

    void moved(Lloyd lloyd) {
        trace.add(() -> {
            double error = lloyd.squaredError();
            double farthest = lloyd.mostDrift();
            String text = farthest == 0
                    ? "No centre moves, for each is the mean of its points already."
                    : "Each centre moves to the mean of its points, the farthest by " + number(farthest, 1)
                            + ", and the squared error is " + number(error, 2) + ".";
            return step("Move centres", text, lloyd.labels(), error, before(lloyd, 0));
        });
    }

    /** Centres without points, one after the other. */
    void refilled(Lloyd lloyd) {
        for (int r = 0; r < lloyd.refills().size(); r++) {
            int number = r + 1;
            Lloyd.Refill refill = lloyd.refills().get(r);
            trace.computed(lloyd.distances() / lloyd.centers().count());
            trace.add(() -> {
                String text = "Centre " + (refill.center() + 1) + " has no points left and moves to point "
                        + (refill.row() + 1) + ", which is farthest from its own centre.";
                Step step = step("Refill", text, lloyd.labels(), lloyd.squaredError(), before(lloyd, number));
                List<Mark> marks = new ArrayList<>(step.marks());
                marks.add(new Mark.Focus(refill.row()));
                return new Step(step.phase(), text, step.labels(), step.objective(), marks);
            });
        }
    }

    /** Where the centres are before one of the refills of the last update, the first being 0. */
    private static double[][] before(Lloyd lloyd, int refill) {
        double[][] rows = lloyd.centers().rows();
        List<Lloyd.Refill> refills = lloyd.refills();
        refills.subList(refill, refills.size()).forEach(later -> rows[later.center()] = later.before());
        return rows;
    }

    /** The last step: the best of all starts, numbered as in the result. */
    void ended(Means best, Clustering result, int starts) {
        trace.end(() -> {
            double[][] centers = new double[result.clusters()][];
            for (int i = 0; i < best.labels().length; i++) {
                centers[result.labels()[i]] = best.centers()[best.labels()[i]];
            }
            String text = (starts == 1
                            ? "No point changes its centre any more: the squared error stays at "
                            : "Of " + starts + " starts the one with the least squared error is kept: ")
                    + number(best.squaredError(), 2) + ".";
            return step("Result", text, result.labels().clone(), best.squaredError(), centers);
        });
    }

    private Step step(String phase, String text, int[] labels, double error, double[][] centers) {
        List<Mark> marks = IntStream.range(0, centers.length)
                .<Mark>mapToObj(c -> new Mark.Place(c, unscaled(centers[c])))
                .toList();
        return new Step(phase, text, labels, unscaled(error, 2), marks);
    }

    private double[] unscaled(double[] place) {
        return Arrays.stream(place).map(x -> unscaled(x, 1)).toArray();
    }

    /** A length (power 1) or a squared length (power 2) in the unit of the data. */
    private double unscaled(double value, int power) {
        return Math.scalb(value, -power * exponent);
    }

    private String number(double value, int power) {
        return SignificantDigits.of(unscaled(value, power), 4);
    }
}
