package org.asterism.cluster.hierarchy;

import java.util.stream.IntStream;
import org.asterism.job.Job;
import org.asterism.job.Parallel;

/**
 * Complete, average or weighted linkage on a square matrix of {@code float} distances: twice the memory of a {@link Triangle}, but
 * searched along rows only.
 *
 * <p>A merge changes one row and is written down; every other row catches up when it is searched next, so that no column
 * is ever written. Empty places hold infinity, and the matrix is packed when half of them are empty.
 */
final class Matrix implements Proximity {
    private static final float[] GONE = {};

    private final Linkage linkage;
    private final Job job;
    private final int[] sizes;
    private final int[] placeOf;
    private final DistanceRows distances;
    private int[] clusterAt;
    private float[][] rows;
    private int alive;

    /** The merges since the matrix was packed: the place that was emptied, and the one that stands for both. */
    private int[] emptied = {};

    private int[] grown = {};
    private int merges;
    /** How many merges each row knows of. */
    private int[] known = {};
    /** The number of the last merge into each place, from 1. */
    private int[] last = {};

    /**
     * @param distances of all pairs; taken over
     * @param clusters the numbers of the clusters in the rows
     * @param sizes by number, 0 where there is no such cluster; copied
     */
    Matrix(DistanceRows distances, int[] clusters, int[] sizes, Linkage linkage, Job job) {
        this.linkage = linkage;
        this.job = job;
        this.distances = distances;
        this.sizes = sizes.clone();
        rows = distances.rows();
        alive = rows.length;
        clusterAt = clusters;
        placeOf = new int[sizes.length];
        for (int place = 0; place < alive; place++) {
            placeOf[clusterAt[place]] = place;
        }
        forget();
    }

    private void forget() {
        merges = 0;
        emptied = new int[alive];
        grown = new int[alive];
        known = new int[alive];
        last = new int[alive];
    }

    @Override
    public int size() {
        return sizes.length;
    }

    @Override
    public boolean alive(int cluster) {
        return sizes[cluster] > 0;
    }

    @Override
    public int nearest(int cluster, int preferred) {
        float[] row = current(placeOf[cluster]);
        int nearest = preferred < 0 ? -1 : placeOf[preferred];
        float least = nearest < 0 ? Float.POSITIVE_INFINITY : row[nearest];
        for (int place = 0; place < row.length; place++) {
            if (row[place] < least) {
                nearest = place;
                least = row[place];
            }
        }
        return clusterAt[nearest];
    }

    @Override
    public double height(int a, int b) {
        return distances.height(current(placeOf[a])[placeOf[b]]);
    }

    /** The row of a place, with all merges so far. */
    private float[] current(int place) {
        float[] row = rows[place];
        for (int m = known[place]; m < merges; m++) {
            row[emptied[m]] = Float.POSITIVE_INFINITY;
            int other = grown[m];
            if (last[other] == m + 1 && rows[other].length > 0) {
                row[other] = rows[other][place];
            }
        }
        known[place] = merges;
        return row;
    }

    @Override
    public void merge(int a, int b) {
        int from = placeOf[a];
        int to = placeOf[b];
        link(current(from), sizes[a], current(to), sizes[b]);
        rows[from] = GONE;
        emptied[merges] = from;
        grown[merges++] = to;
        known[to] = merges;
        last[to] = merges;
        sizes[b] += sizes[a];
        sizes[a] = 0;
        alive--;
        if (alive < rows.length / 2) {
            pack();
        }
    }

    /** Where either is infinite, as at empty places and the two clusters' own, so is the result. */
    private void link(float[] a, double sizeA, float[] b, double sizeB) {
        if (linkage == Linkage.COMPLETE) {
            for (int i = 0; i < b.length; i++) {
                b[i] = Math.max(a[i], b[i]);
            }
            return;
        }
        double share = linkage.share(sizeA, sizeB);
        double rest = 1 - share;
        for (int i = 0; i < b.length; i++) {
            b[i] = (float) (share * a[i] + rest * b[i]);
        }
    }

    private void pack() {
        int[] kept = IntStream.range(0, rows.length)
                .filter(place -> rows[place].length > 0)
                .toArray();
        Parallel.forEach(alive, i -> {
            job.check();
            current(kept[i]);
        });
        float[][] packed = new float[alive][];
        Parallel.forEach(alive, i -> packed[i] = pack(rows[kept[i]], kept));
        clusterAt = IntStream.of(kept).map(place -> clusterAt[place]).toArray();
        for (int place = 0; place < alive; place++) {
            placeOf[clusterAt[place]] = place;
        }
        rows = packed;
        forget();
    }

    private static float[] pack(float[] row, int[] kept) {
        float[] packed = new float[kept.length];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = row[kept[i]];
        }
        return packed;
    }
}
