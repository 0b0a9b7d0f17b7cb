package org.asterism.cluster.density;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntToDoubleFunction;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/** Who is near a point, and who of them is denser. Safe to read from several threads. */
interface Surroundings {
    /** On a k-d tree for Euclidean distances, else against all points. */
    static Surroundings of(Points points, Distance distance, Job job) {
        return distance.metric() == Metric.EUCLIDEAN
                ? new TreeSurroundings(Rescaled.of(points).points(), job)
                : new RowSurroundings(distance.of(points));
    }

    /** A measure of each of so many points, taken on all cores. */
    static double[] each(int size, IntToDoubleFunction measure, Job job) {
        double[] values = new double[size];
        Blocks blocks = DecisionGraph.blocks(size);
        AtomicInteger done = new AtomicInteger();
        Parallel.forEach(blocks.count(), block -> {
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                job.check();
                values[i] = measure.applyAsDouble(i);
            }
            job.progress((double) done.incrementAndGet() / blocks.count());
        });
        return values;
    }

    int size();

    double between(int i, int j);

    /** The sum of exp(-(distance / radius)²) over all others. */
    double kernel(int i, double radius);

    /** The nearest others, at most k, in no order. */
    int[] nearest(int i, int k);

    /** All others nearer than a radius. */
    int[] within(int i, double radius);

    /** Takes notice of who is denser: the densest has rank 0. */
    void rank(int[] rank);

    /** The nearest point of a lower rank, and of equally near ones that of the lowest; -1 for rank 0. */
    int denser(int i);

    /** How far the farthest point is. */
    default double farthest(int i) {
        double farthest = 0;
        for (int j = 0; j < size(); j++) {
            farthest = Math.max(farthest, between(i, j));
        }
        return farthest;
    }
}
