package org.asterism.geometry;

import java.util.Arrays;
import org.asterism.job.Job;
import org.asterism.numeric.RadixSort;

/**
 * A minimum spanning tree: {@code n - 1} edges between points, by index.
 *
 * @param squared the squared length of each edge, or what else the tree was grown by
 */
public record SpanningTree(int[] from, int[] to, double[] squared) {
    /** From this many dimensions on boxes prune little, and the plain quadratic method is faster. */
    private static final int DENSE_DIMENSIONS = 17;

    /**
     * The Euclidean minimum spanning tree. O(n log n) in few dimensions, O(n²) in many; O(n) memory.
     *
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static SpanningTree of(Points points, Job job) {
        return mutual(points, 1, job);
    }

    /**
     * The minimum spanning tree under mutual reachability: the distance between two points, or the distance from either
     * to its {@code neighbors}-th nearest point (itself counted) if that is larger. With 1 neighbour it is Euclidean.
     *
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static SpanningTree mutual(Points points, int neighbors, Job job) {
        KdTree tree = KdTree.of(points, job);
        double[] reach = Reach.squared(tree, neighbors, job.part(0, 0.3));
        Job rest = job.part(0.3, 1);
        return points.dimensions() < DENSE_DIMENSIONS
                ? new Boruvka(tree, reach, rest).run()
                : new Prim(tree, reach, rest).run();
    }

    /** The edges from the shortest to the longest; equal ones in the order of the points they join. */
    public int[] byLength() {
        int[] lower = new int[squared.length];
        int[] upper = new int[squared.length];
        Arrays.setAll(lower, e -> Math.min(from[e], to[e]));
        Arrays.setAll(upper, e -> Math.max(from[e], to[e]));
        return new RadixSort(squared.length).by(upper).by(lower).by(squared).order();
    }

    /** The summed length of all edges. */
    public double length() {
        double sum = 0;
        for (double edge : squared) {
            sum += Math.sqrt(edge);
        }
        return sum;
    }
}
