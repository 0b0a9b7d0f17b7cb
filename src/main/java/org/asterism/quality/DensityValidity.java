package org.asterism.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Distances;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/**
 * Density-based cluster validation (DBCV): whether each cluster is denser at its thinnest place than the space between it
 * and the next, whatever its shape.
 *
 * <p>From -1 to 1, higher is better. Sparseness within is the longest inner edge of a cluster's spanning tree under mutual
 * reachability, separation the smallest mutual reachability to an inner point of another. Clusters weigh by their size in
 * all labelled points; {@link Clustering#NOISE} and clusters of one point count in that whole and nothing else, as in the
 * paper. O(n²), O(n) memory. Moulavi, Jaskowiak, Campello, Zimek and Sander 2014, doi 10.1137/1.9781611973440.96.
 */
public final class DensityValidity {
    private final Points points;
    private final Groups groups;
    private final Job job;

    private DensityValidity(Points points, Groups groups, Job job) {
        this.points = points;
        this.groups = groups;
        this.job = job;
    }

    /**
     * The validity of a clustering; NaN with fewer than two clusters of at least two points.
     *
     * @param labels one a point; rows without a label take no part
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static double of(Points points, int[] labels, Job job) {
        Groups groups = Groups.of(labels);
        long all = Arrays.stream(labels)
                .filter(label -> label != Clustering.UNLABELLED)
                .count();
        return new DensityValidity(Rescaled.of(points).points(), groups, job).value((double) all);
    }

    private double value(double all) {
        int[] large = large();
        if (large.length < 2) {
            return Double.NaN;
        }
        ReachabilityTree[] trees = new ReachabilityTree[large.length];
        Parallel.forEach(large.length, c -> trees[c] = ReachabilityTree.of(cluster(large[c]), job));
        job.progress(0.5);
        double[] separation = separation(large, trees);
        double sum = 0;
        for (int c = 0; c < large.length; c++) {
            sum += groups.size(large[c]) / all * validity(separation[c], trees[c].sparseness());
        }
        job.progress(1);
        return sum;
    }

    private int[] large() {
        int[] large = new int[groups.count()];
        int count = 0;
        for (int group = 0; group < large.length; group++) {
            large[count] = group;
            count += groups.size(group) > 1 ? 1 : 0;
        }
        return Arrays.copyOf(large, count);
    }

    private Points cluster(int group) {
        return points.select(groups.members(group));
    }

    private static double validity(double squaredSeparation, double squaredSparseness) {
        double apart = Math.sqrt(squaredSeparation);
        double thin = Math.sqrt(squaredSparseness);
        return apart == thin ? 0 : (apart - thin) / Math.max(apart, thin);
    }

    /** The squared separation of each cluster from the nearest other one. */
    private double[] separation(int[] large, ReachabilityTree[] trees) {
        List<Integer> rows = new ArrayList<>();
        int[] starts = new int[large.length + 1];
        for (int c = 0; c < large.length; c++) {
            int[] members = groups.members(large[c]);
            Arrays.stream(trees[c].inner()).forEach(i -> rows.add(members[i]));
            starts[c + 1] = rows.size();
        }
        Points inner = points.select(rows.stream().mapToInt(Integer::intValue).toArray());
        double[] core = Arrays.stream(trees)
                .flatMapToDouble(tree -> Arrays.stream(tree.inner()).mapToDouble(i -> tree.core()[i]))
                .toArray();
        double[] nearest = nearest(inner, core, starts);
        double[] separation = new double[large.length];
        for (int c = 0; c < large.length; c++) {
            separation[c] = least(nearest, starts[c], starts[c + 1]);
        }
        return separation;
    }

    /** The squared mutual reachability of each inner point to the nearest of another cluster. */
    private double[] nearest(Points inner, double[] core, int[] starts) {
        double[] nearest = new double[core.length];
        Blocks blocks = new Blocks(core.length, 64);
        Parallel.forEach(blocks.count(), block -> {
            double[] row = new double[core.length];
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                job.check();
                Distances.squared(inner, 0, row.length, inner.row(i), row);
                for (int j = 0; j < row.length; j++) {
                    row[j] = Math.max(row[j], core[j]);
                }
                nearest[i] = Math.max(core[i], outside(row, i, starts));
            }
        });
        return nearest;
    }

    private static double outside(double[] row, int i, int[] starts) {
        int own = 0;
        while (starts[own + 1] <= i) {
            own++;
        }
        return Math.min(least(row, 0, starts[own]), least(row, starts[own + 1], row.length));
    }

    private static double least(double[] values, int from, int to) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = from; i < to; i++) {
            least = Math.min(least, values[i]);
        }
        return least;
    }
}
