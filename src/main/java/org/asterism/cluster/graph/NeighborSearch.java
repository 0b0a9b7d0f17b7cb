package org.asterism.cluster.graph;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.asterism.geometry.Nearest;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Distance;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;
import org.asterism.parameter.InvalidInputException;

/**
 * Finds the neighbours of all points, on all cores. Searches visit the points in an order of their own, in which near
 * ones may follow each other, and find each point among its own neighbours.
 */
abstract class NeighborSearch {
    /** More edges than this fill gigabytes and mean that the graph tells nothing apart. */
    private static final int MOST_EDGES = 200_000_000;

    private final int size;

    NeighborSearch(int size) {
        this.size = size;
    }

    /** On a k-d tree where distances are Euclidean, else by all distances. */
    static NeighborSearch of(Points points, Distance distance, Job job) {
        return distance.metric().euclidean() ? new TreeSearch(points, distance, job) : new RowSearch(points, distance);
    }

    /** The point visited as number {@code order}. */
    abstract int point(int order);

    /** Fills {@code found} with the orders of the points nearest to the one visited. */
    abstract void nearest(int order, Nearest found);

    /** The distance that belongs to what {@link Nearest} calls squared distance. */
    abstract double distance(double measure);

    /** All points within a radius of the one visited, by ascending index. */
    abstract int[] within(int order, double radius);

    abstract double between(int i, int j);

    /** The k nearest others of each point, or all others where there are fewer. O(n k log n) on a tree, else O(n²). */
    Neighbors nearest(int k, Job job) {
        int width = Math.clamp(size - 1L, 0, k);
        checkEdges((long) width * size);
        int[] start = new int[size + 1];
        Arrays.setAll(start, i -> i * width);
        Neighbors all = new Neighbors(start, new int[size * width], new double[size * width]);
        forEach(
                () -> new Nearest(width + 1),
                (found, order) -> {
                    nearest(order, found);
                    write(found, point(order), width, all);
                },
                job);
        return all;
    }

    /** Writes the row of point i without the point itself, or the farthest where equal points have pushed it out. */
    private void write(Nearest found, int i, int width, Neighbors all) {
        long[] keys = new long[found.count()];
        int drop = 0;
        for (int e = 0; e < keys.length; e++) {
            int other = point(found.position(e));
            keys[e] = (long) other << 32 | e;
            drop = other == i ? e : drop;
        }
        keys[drop] = Long.MAX_VALUE;
        Arrays.sort(keys);
        for (int e = 0; e < width; e++) {
            all.other()[i * width + e] = (int) (keys[e] >>> 32);
            all.distance()[i * width + e] = distance(found.squaredDistance((int) keys[e]));
        }
    }

    /** All others within a radius of each point, border included. */
    Neighbors within(double radius, Job job) {
        int[][] rows = new int[size][];
        forEach(
                () -> rows,
                (all, order) -> {
                    int i = point(order);
                    all[i] = Arrays.stream(within(order, radius))
                            .filter(j -> j != i)
                            .toArray();
                },
                job);
        int[] start = new int[size + 1];
        long edges = 0;
        for (int i = 0; i < size; i++) {
            edges += rows[i].length;
            checkEdges(edges);
            start[i + 1] = (int) edges;
        }
        int[] other = new int[(int) edges];
        double[] distance = new double[other.length];
        for (int i = 0; i < size; i++) {
            job.check();
            System.arraycopy(rows[i], 0, other, start[i], rows[i].length);
            for (int e = start[i]; e < start[i + 1]; e++) {
                distance[e] = between(i, other[e]);
            }
        }
        return new Neighbors(start, other, distance);
    }

    private <T> void forEach(Supplier<T> scratch, ObjIntConsumer<T> body, Job job) {
        Blocks blocks = new Blocks(size, Math.clamp(size / 64, 64, 2048));
        AtomicInteger done = new AtomicInteger();
        Parallel.forEach(blocks.count(), block -> {
            T own = scratch.get();
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                job.check();
                body.accept(own, i);
            }
            job.progress((double) done.incrementAndGet() / blocks.count());
        });
    }

    private static void checkEdges(long edges) {
        if (edges > MOST_EDGES) {
            throw new InvalidInputException("So many neighbours make a graph of more than " + MOST_EDGES
                    + " edges; choose fewer neighbours, a smaller epsilon, or fewer points.");
        }
    }
}
