package org.asterism.cluster.hierarchy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * Clusters of points as places with sizes, found through a {@link CentroidTree}, which is rebuilt when half of its slots are
 * empty.
 *
 * <p>Ward, centroid and median linkage follow from places and sizes alone. For the others the distance of the places is a
 * lower bound (a mean distance is at least the distance of the means, by Jensen's inequality), and {@link Members} tells the
 * distance itself. O(n) memory.
 */
final class Centroids implements Proximity {
    private final Linkage linkage;
    private final Members members;
    private final Job job;
    private final int dimensions;
    private final double[][] center;
    private final int[] sizes;
    private final int[] slot;
    private CentroidTree tree;
    private int alive;

    /** Each point is a cluster of its own. */
    Centroids(Points points, Linkage linkage, Job job) {
        this(points, ones(points.size()), linkage, job);
    }

    /**
     * @param places of the clusters at the start
     * @param sizes how many points each has; one each where linkage is not {@link Linkage#geometric()}
     */
    Centroids(Points places, int[] sizes, Linkage linkage, Job job) {
        this.linkage = linkage;
        this.job = job;
        this.sizes = sizes.clone();
        members = new Members(places, linkage);
        dimensions = places.dimensions();
        center = new double[dimensions][];
        Arrays.setAll(center, d -> places.column(d).clone());
        slot = new int[sizes.length];
        alive = sizes.length;
        tree = plant();
    }

    private static int[] ones(int count) {
        int[] ones = new int[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private CentroidTree plant() {
        int[] clusters = clusters();
        CentroidTree planted = new CentroidTree(clusters, Points.of(center).select(clusters), sizes, job);
        for (int s = 0; s < planted.slots(); s++) {
            slot[planted.cluster(s)] = s;
        }
        return planted;
    }

    /** The numbers of the clusters left, in ascending order. */
    int[] clusters() {
        return IntStream.range(0, sizes.length).filter(c -> sizes[c] > 0).toArray();
    }

    int[] sizes() {
        return sizes;
    }

    Members members() {
        return members;
    }

    CentroidTree tree() {
        return tree;
    }

    int slot(int cluster) {
        return slot[cluster];
    }

    double[] center(int cluster) {
        double[] place = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            place[d] = center[d][cluster];
        }
        return place;
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
        NearestCluster search = new NearestCluster(this);
        search.find(cluster, preferred);
        return search.best();
    }

    /** A number that grows with the distance of two clusters: its square, or half that for Ward. */
    double cost(int a, int b) {
        if (!linkage.geometric()) {
            return members.squared(a, b);
        }
        double sum = 0;
        for (double[] column : center) {
            double difference = column[a] - column[b];
            sum += difference * difference;
        }
        return weight(a, sizes[b]) * sum;
    }

    /** What makes a squared distance of places the cost of a merge with a cluster of some size, or less. */
    double weight(int cluster, int size) {
        return linkage == Linkage.WARD ? (double) sizes[cluster] * size / ((double) sizes[cluster] + size) : 1;
    }

    @Override
    public double height(int a, int b) {
        return height(cost(a, b));
    }

    double height(double cost) {
        return linkage == Linkage.WARD ? Math.sqrt(2 * cost) : Math.sqrt(cost);
    }

    @Override
    public void merge(int a, int b) {
        double share = linkage.share(sizes[a], sizes[b]);
        for (double[] column : center) {
            // One side's share of the way, so that equal places stay as they are.
            column[b] += (column[a] - column[b]) * share;
        }
        if (!linkage.geometric()) {
            members.merge(a, b);
        }
        sizes[b] += sizes[a];
        sizes[a] = 0;
        alive--;
        if (alive < tree.slots() / 2) {
            tree = plant();
        } else {
            tree.empty(slot[a]);
            tree.move(slot[b], center(b), sizes[b]);
        }
    }
}
