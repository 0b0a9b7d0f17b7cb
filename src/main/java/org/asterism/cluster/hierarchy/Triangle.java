package org.asterism.cluster.hierarchy;

import java.util.Arrays;
import java.util.Locale;
import org.asterism.parameter.InvalidInputException;

/**
 * Complete, average or weighted linkage on the lower triangle of a matrix of {@code float} distances, updated by the formula of
 * Lance and Williams 1967, doi 10.1093/comjnl/9.4.373.
 */
final class Triangle implements Proximity {
    private final Linkage linkage;
    private final DistanceRows distances;
    private final float[][] rows;
    private final int[] sizes;
    private final int[] alive;
    private int count;

    /**
     * @param distances a {@link DistanceRows#triangle}; taken over
     * @param sizes how many points each object stands for; taken over
     */
    Triangle(DistanceRows distances, int[] sizes, Linkage linkage) {
        this.linkage = linkage;
        this.distances = distances;
        rows = distances.rows();
        count = rows.length;
        this.sizes = sizes;
        alive = new int[count];
        Arrays.setAll(alive, i -> i);
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public boolean alive(int cluster) {
        return sizes[cluster] > 0;
    }

    @Override
    public int nearest(int cluster, int preferred) {
        int nearest = preferred;
        float least = preferred < 0 ? Float.POSITIVE_INFINITY : distance(cluster, preferred);
        float[] row = rows[cluster];
        int a = 0;
        for (; alive[a] < cluster; a++) {
            if (row[alive[a]] < least) {
                nearest = alive[a];
                least = row[nearest];
            }
        }
        for (a++; a < count; a++) {
            if (rows[alive[a]][cluster] < least) {
                nearest = alive[a];
                least = rows[nearest][cluster];
            }
        }
        return nearest;
    }

    @Override
    public double height(int a, int b) {
        return distances.height(distance(a, b));
    }

    @Override
    public void merge(int a, int b) {
        remove(a);
        for (int i = 0; i < count; i++) {
            int other = alive[i];
            if (other != b) {
                set(b, other, linked(distance(a, other), sizes[a], distance(b, other), sizes[b]));
            }
        }
        sizes[b] += sizes[a];
        sizes[a] = 0;
    }

    private float linked(float a, double sizeA, float b, double sizeB) {
        if (linkage == Linkage.COMPLETE) {
            return Math.max(a, b);
        }
        double share = linkage.share(sizeA, sizeB);
        return (float) (share * a + (1 - share) * b);
    }

    private void remove(int cluster) {
        int at = Arrays.binarySearch(alive, 0, count, cluster);
        System.arraycopy(alive, at + 1, alive, at, count - at - 1);
        count--;
    }

    private float distance(int a, int b) {
        return a > b ? rows[a][b] : rows[b][a];
    }

    private void set(int a, int b, float value) {
        if (a > b) {
            rows[a][b] = value;
        } else {
            rows[b][a] = value;
        }
    }

    /** The memory for so many points. */
    static long bytes(long size) {
        return 2 * size * (size - 1) + 100 * size;
    }

    /** How much of all memory distances may take. */
    static long budget() {
        return Runtime.getRuntime().maxMemory() / 4 * 3;
    }

    /** @throws InvalidInputException if the distances of so many points cannot fit; the message says what would */
    static void requireMemory(String linkage, int size) {
        if (bytes(size) > budget()) {
            throw new InvalidInputException(String.format(
                    Locale.ROOT,
                    "%s linkage under this metric needs %.1f GB of memory for %d points, but %.1f GB can be had; use a"
                            + " sample of at most %d points, single linkage, or the euclidean metric, which need little.",
                    linkage,
                    bytes(size) / 1e9,
                    size,
                    budget() / 1e9,
                    (long) Math.sqrt(budget() / 2.0) / 1000 * 1000));
        }
    }
}
