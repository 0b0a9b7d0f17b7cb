package org.asterism.geometry;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.asterism.job.Job;

/**
 * A minimum spanning tree: {@code n - 1} edges between points, by index.
 *
 * @param squared the squared length of each edge
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
        return IntStream.range(0, squared.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(e -> squared[e])
                        .thenComparingInt(e -> Math.min(from[e], to[e]))
                        .thenComparingInt(e -> Math.max(from[e], to[e])))
                .mapToInt(Integer::intValue)
                .toArray();
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
