package org.asterism.cluster.partition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;

/**
 * Writes down the half steps of Lloyd's iteration.
 *
 * @param run which of the starts is watched, in words such as "Start 2 of 5"
 * @param exponent of the factor by which the points were scaled: places and errors are written in the unit of the data
 */
record LloydTrace(Trace trace, String run, int exponent) {
    static final LloydTrace NONE = new LloydTrace(Trace.NONE, "", 0);

    void started(Centers centers, int size) {
        trace.add(() -> {
            int[] labels = new int[size];
            Arrays.fill(labels, Clustering.UNLABELLED);
            String text = run + ": " + centers.count() + " of the points are drawn as centres.";
            return step("Start", text, labels, Double.NaN, centers);
        });
    }

    void assigned(Lloyd lloyd, int moved) {
        trace.add(() -> {
            double error = lloyd.squaredError();
            String text = "Each point joins its nearest centre: " + moved + " change, squared error " + number(error, 2)
                    + ".";
            return step("Assign", text, lloyd.labels(), error, lloyd.centers());
        });
    }

    void moved(Lloyd lloyd) {
        trace.add(() -> {
            double error = lloyd.squaredError();
            String text = "Each centre moves to the mean of its points, the farthest by "
                    + number(lloyd.centers().mostDrift(), 1) + ": squared error " + number(error, 2) + ".";
            return step("Move centres", text, lloyd.labels(), error, lloyd.centers());
        });
    }

    /** The last step: the best of all starts, numbered as in the result. */
    void ended(Means best, Clustering result) {
        trace.end(() -> {
            double[][] centers = new double[result.clusters()][];
            for (int i = 0; i < best.labels().length; i++) {
                centers[result.labels()[i]] = best.centers()[best.labels()[i]];
            }
            String text = "The start with the least squared error is kept: " + number(best.squaredError(), 2) + ".";
            return step("Result", text, result.labels().clone(), best.squaredError(), new Centers(centers));
        });
    }

    private Step step(String phase, String text, int[] labels, double error, Centers centers) {
        List<Mark> marks = IntStream.range(0, centers.count())
                .<Mark>mapToObj(c -> new Mark.Place(c, unscaled(centers.row(c))))
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
        return String.format(Locale.ROOT, "%.4g", unscaled(value, power));
    }
}
