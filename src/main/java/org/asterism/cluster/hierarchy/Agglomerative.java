package org.asterism.cluster.hierarchy;

import java.util.Locale;
import org.asterism.cluster.ClusterCount;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.geometry.SpanningTree;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;

/**
 * Agglomerative clustering: merges the two nearest clusters again and again until k are left.
 *
 * <p>Single linkage cuts the Euclidean spanning tree, about O(n log n). Ward follows chains of nearest neighbours among
 * centroids in a k-d tree, in O(n) memory and about O(n log n) in few dimensions. Complete and average linkage follow them
 * in a matrix of {@code float} distances: O(n²) time, 4 n² bytes where there is room and 2 n² where not. Müllner 2011, arXiv 1109.2378; Murtagh and Contreras
 * 2012, doi 10.1002/widm.53; Ward 1963, doi 10.1080/01621459.1963.10500845.
 */
@Described(
        id = "agglomerative",
        title = "Agglomerative",
        summary = "Merges the two nearest groups again and again until k are left.",
        group = "Hierarchy",
        complexity = "O(n log n) for single and Ward in few dimensions, else O(n²)",
        reference = "Murtagh and Contreras 2012, Algorithms for hierarchical clustering: an overview, doi"
                + " 10.1002/widm.53; Müllner 2011, Modern hierarchical, agglomerative clustering algorithms, arXiv"
                + " 1109.2378; Ward 1963, doi 10.1080/01621459.1963.10500845")
public record Agglomerative(
        @Parameter(
                help = "What makes two groups near. Single follows chains and odd shapes but lets stray points stand"
                        + " alone; complete keeps groups of small diameter; average lies between; ward makes round"
                        + " groups of like size. (Murtagh and Contreras 2012)",
                initial = "ward")
        Linkage linkage,

        @Parameter(
                help = "How many groups are left when merging stops. Each step down joins the two nearest of the"
                        + " picture; no other group changes. (Ward 1963)",
                initial = "3",
                min = 1,
                max = 1_000_000)
        int k)
        implements Clusterer {

    @Override
    public double effort(int size, int dimensions) {
        return switch (linkage) {
            case SINGLE, WARD -> 300.0 * size * dimensions;
            case COMPLETE, AVERAGE -> 4.0 * size * size;
        };
    }

    @Override
    public Clustering cluster(Points points, Job job) {
        ClusterCount.check(k, points.size());
        Clustering clustering = merges(points, job).cut(k);
        job.progress(1);
        return clustering;
    }

    /** All merges up to one cluster; at least one point. */
    Dendrogram merges(Points points, Job job) {
        job.stage("Merging nearest groups");
        Rescaled scaled = Rescaled.of(points);
        return switch (linkage) {
            case SINGLE -> Dendrogram.of(SpanningTree.of(scaled.points(), job));
            case WARD -> new NeighborChain(new Centroids(scaled.points(), job), job).run();
            case COMPLETE, AVERAGE -> {
                requireMemory(points.size());
                yield new NeighborChain(distances(scaled.points(), job.part(0, 0.2)), job.part(0.2, 1)).run();
            }
        };
    }

    @Override
    public long memory(int size, int dimensions) {
        return switch (linkage) {
            case SINGLE, WARD -> size * (150L + 40L * dimensions);
            case COMPLETE, AVERAGE -> matrix(size);
        };
    }

    /** A square matrix where it fits, which is several times as fast as half of one. */
    private Proximity distances(Points points, Job job) {
        if (2 * matrix(points.size()) <= budget()) {
            try {
                return new Matrix(points, linkage, job);
            } catch (OutOfMemoryError e) {
                // Others use the memory now: half as much may do.
                return triangle(points, job);
            }
        }
        return triangle(points, job);
    }

    private Triangle triangle(Points points, Job job) {
        try {
            return new Triangle(points, linkage, job);
        } catch (OutOfMemoryError e) {
            throw new InvalidInputException(
                    "There is not enough memory left for the distances of " + points.size()
                            + " points; use a sample, or single or ward linkage, which need little.",
                    e);
        }
    }

    private static long budget() {
        return Runtime.getRuntime().maxMemory() / 4 * 3;
    }

    private void requireMemory(int size) {
        long budget = budget();
        if (matrix(size) > budget) {
            throw refusal(size, budget);
        }
    }

    private InvalidInputException refusal(int size, long budget) {
        long fits = (long) Math.sqrt(budget / 2.0) / 1000 * 1000;
        return new InvalidInputException(String.format(
                Locale.ROOT,
                "%s linkage on %d points needs %.1f GB of memory, but %.1f GB can be had; use a"
                        + " sample of at most %d points, or single or ward linkage, which need little.",
                title(),
                size,
                matrix(size) / 1e9,
                budget / 1e9,
                fits));
    }

    private String title() {
        return linkage.name().charAt(0) + linkage.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static long matrix(long size) {
        return 2 * size * (size - 1) + 100 * size;
    }
}
