package org.asterism.cluster.hierarchy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.geometry.Points;
import org.asterism.geometry.SpanningTree;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;

/** Grows the dendrogram of at least one point, in the way that suits the linkage. */
final class LinkageTree {
    /** From this many dimensions on near places say little of distances, and a matrix is faster where it fits. */
    static final int MANY_DIMENSIONS = 8;

    private final Points points;
    private final Linkage linkage;
    private final Job job;
    private final Merges merges;

    private LinkageTree(Points points, Linkage linkage, Job job) {
        this.points = points;
        this.linkage = linkage;
        this.job = job;
        merges = new Merges(points.size());
    }

    /** Under straight-line distances: O(n) memory. */
    static Dendrogram of(Points points, Linkage linkage, Job job) {
        return new LinkageTree(points, linkage, job).grow();
    }

    /** Ward's dendrogram of clusters given by their means and sizes. */
    static Dendrogram ward(Points means, int[] sizes, Job job) {
        LinkageTree tree = new LinkageTree(means, Linkage.WARD, job);
        return tree.pairs(new Centroids(means, sizes, Linkage.WARD, job));
    }

    /** Under any dissimilarity: O(n²) memory, but O(n) for single linkage. */
    static Dendrogram of(Dissimilarity distances, Linkage linkage, Job job) {
        if (linkage == Linkage.SINGLE) {
            return DissimilarityTree.singleLinkage(distances, job);
        }
        int[] ones = new int[distances.size()];
        Arrays.fill(ones, 1);
        return of(distances, ones, linkage, job);
    }

    /** As above but for single linkage, where an object stands for several points at one place. */
    static Dendrogram of(Dissimilarity distances, int[] sizes, Linkage linkage, Job job) {
        Merges merges = new Merges(distances.size());
        new NeighborChain(matrix(distances, sizes, linkage, job.part(0, 0.3)), merges, job.part(0.3, 1)).run(1);
        return merges.byHeight();
    }

    /** How many clusters are left when O(n) memory is enough for the distances of all pairs of them. */
    static int few(int size) {
        return (int) Math.min(size, Math.max(2000, 10 * Math.sqrt(size)));
    }

    private Dendrogram grow() {
        return switch (linkage) {
            case SINGLE -> chain(SpanningTree.of(points, job));
            case WARD -> pairs(new Centroids(points, linkage, job));
            case CENTROID, MEDIAN -> {
                new CentroidHeap(new Centroids(points, linkage, job), merges, job).run();
                yield merges.inOrder();
            }
            case COMPLETE, AVERAGE, WEIGHTED ->
                points.dimensions() >= MANY_DIMENSIONS && roomForSquare(points.size())
                        ? of(Dissimilarity.of(points, Metric.EUCLIDEAN), linkage, job)
                        : groups(new Centroids(points, linkage, job));
        };
    }

    private Dendrogram chain(SpanningTree tree) {
        for (int edge : tree.byLength()) {
            merges.add(tree.from()[edge], tree.to()[edge], Math.sqrt(tree.squared()[edge]));
        }
        return merges.inOrder();
    }

    private Dendrogram pairs(Centroids clusters) {
        reduce(clusters, 1, job);
        return merges.byHeight();
    }

    /** Small clusters are compared point by point where their places are near; what is left of them through a matrix. */
    private Dendrogram groups(Centroids clusters) {
        int few = few(points.size());
        reduce(clusters, few, job.part(0, 0.3));
        DistanceRows rows = MemberRows.of(points, clusters, linkage, job.part(0.3, 0.9));
        Matrix matrix = new Matrix(rows, clusters.clusters(), clusters.sizes(), linkage, job);
        new NeighborChain(matrix, merges, job.part(0.9, 1)).run(1);
        return merges.byHeight();
    }

    private void reduce(Centroids clusters, int most, Job part) {
        if (merges.left() > most) {
            new ReciprocalPairs(clusters, merges, part).run(most);
        }
        new NeighborChain(clusters, merges, part).run(most);
    }

    private static boolean roomForSquare(int size) {
        return 2 * Triangle.bytes(size) <= Triangle.budget();
    }

    /** A square matrix where it fits, which is several times as fast as half of one. */
    private static Proximity matrix(Dissimilarity distances, int[] sizes, Linkage linkage, Job job) {
        if (roomForSquare(distances.size())) {
            try {
                return square(distances, sizes, linkage, job);
            } catch (OutOfMemoryError e) {
                // Others use the memory now: half as much may do.
                return triangle(distances, sizes, linkage, job);
            }
        }
        return triangle(distances, sizes, linkage, job);
    }

    private static Matrix square(Dissimilarity distances, int[] sizes, Linkage linkage, Job job) {
        int[] all = IntStream.range(0, sizes.length).toArray();
        return new Matrix(DistanceRows.square(distances, job), all, sizes.clone(), linkage, job);
    }

    private static Triangle triangle(Dissimilarity distances, int[] sizes, Linkage linkage, Job job) {
        try {
            return new Triangle(DistanceRows.triangle(distances, job), sizes.clone(), linkage);
        } catch (OutOfMemoryError e) {
            throw new InvalidInputException(
                    "There is not enough memory left for the distances of " + distances.size()
                            + " points; use a sample, or single linkage, which needs little.",
                    e);
        }
    }
}
