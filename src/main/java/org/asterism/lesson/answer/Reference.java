package org.asterism.lesson.answer;

import java.util.OptionalInt;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Traceable;
import org.asterism.geometry.Points;
import org.asterism.lesson.play.Recording;
import org.asterism.quality.Contingency;
import org.asterism.quality.Noise;
import org.jspecify.annotations.Nullable;

/**
 * What predictions are compared with.
 *
 * @param points n by 2, as the algorithm sees them
 * @param algorithm what runs, null where nothing does
 * @param run the labels of its result, null where nothing runs
 * @param objective what the algorithm improves, at the end of the run; NaN where nothing runs
 * @param truth the known group of each point, null where none is known
 */
public record Reference(
        Points points, @Nullable Traceable algorithm, int @Nullable [] run, double objective, int @Nullable [] truth) {

    /** Points about which nothing is known. */
    public static Reference of(Points points) {
        return new Reference(points, null, null, Double.NaN, null);
    }

    /** The groups of the run that was recorded. */
    public static Reference of(Recording recording, int @Nullable [] truth) {
        return new Reference(
                recording.points(),
                recording.algorithm(),
                recording.result().labels(),
                recording.steps().getLast().objective(),
                truth);
    }

    /** The adjusted Rand index of groups with those of the run; NaN where nothing runs. Noise is one group of its own. */
    public double withRun(int[] labels) {
        return ari(labels, run);
    }

    /** The adjusted Rand index of groups with the known ones; NaN where none is known. */
    public double withTruth(int[] labels) {
        return ari(labels, truth);
    }

    /** How many groups the run found; empty where nothing runs. */
    public OptionalInt runCount() {
        return count(run);
    }

    /** How many groups are known; empty where none is. */
    public OptionalInt truthCount() {
        return count(truth);
    }

    private static OptionalInt count(int @Nullable [] labels) {
        return labels == null
                ? OptionalInt.empty()
                : OptionalInt.of(Clustering.of(labels).clusters());
    }

    private static double ari(int[] labels, int @Nullable [] others) {
        return others == null
                ? Double.NaN
                : Contingency.of(labels, others, Noise.OWN_CLUSTER).adjustedRandIndex();
    }
}
