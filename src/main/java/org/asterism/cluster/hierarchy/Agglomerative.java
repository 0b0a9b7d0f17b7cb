package org.asterism.cluster.hierarchy;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.asterism.cluster.ClusterCount;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.cluster.Traceable;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;

/**
 * Agglomerative clustering: merges the two nearest clusters again and again, and cuts the tree of merges.
 *
 * <p>Single linkage takes the edges of the Euclidean spanning tree, and Ward, centroid and median linkage search a k-d tree
 * of centroids: about O(n log n) in few dimensions. Complete, average and weighted linkage search it while clusters are
 * small, then compare all points of the few large ones: O(n²) time but O(n) memory, heights to seven digits. Under other
 * metrics these three take a matrix of {@code float}, 4 n² bytes where there is room and 2 n² where not. Müllner 2011, arXiv
 * 1109.2378; Murtagh and Contreras 2012, doi 10.1002/widm.53.
 */
@Described(
        id = "agglomerative",
        title = "Agglomerative",
        summary = "Merges the two nearest groups again and again, and cuts the tree of merges.",
        group = "Hierarchy",
        complexity = "O(n²) for complete, average and weighted, else O(n log n) in few dimensions",
        reference = "Murtagh and Contreras 2012, Algorithms for hierarchical clustering: an overview, doi"
                + " 10.1002/widm.53; Müllner 2011, Modern hierarchical, agglomerative clustering algorithms, arXiv"
                + " 1109.2378; Ward 1963, doi 10.1080/01621459.1963.10500845")
public record Agglomerative(
        @Parameter(
                help =
                        "What makes two groups near. Single follows chains and odd shapes but lets stray points stand"
                                + " alone; complete keeps groups of small diameter; average and weighted lie between; ward makes"
                                + " round groups of like size; centroid and median compare middles. (Murtagh and Contreras 2012)",
                initial = "ward")
        Linkage linkage,

        @Parameter(
                help = "How groups are taken from the tree of merges: a number of them, those below a height, or those"
                        + " whose last merge is not much higher than the ones before it. (Jain and Dubes 1988)",
                initial = "k")
        Cut cut,

        @Parameter(
                help = "How many groups are left when merging stops. Each step down joins the two nearest of the"
                        + " picture; no other group changes. (Ward 1963)",
                initial = "3",
                min = 1,
                max = 1_000_000,
                when = "cut=k")
        int k,

        @Parameter(
                help = "The distance at which merging stops, in the unit of the data. A larger one joins more of the"
                        + " picture. (Murtagh and Contreras 2012)",
                initial = "1",
                min = 0,
                when = "cut=height")
        double cutHeight,

        @Parameter(
                help = "By how many standard deviations a merge may be higher than the mean of those just below it. A"
                        + " larger limit joins more of the picture. (Jain and Dubes 1988)",
                initial = "1.15",
                min = 0,
                when = "cut=inconsistency")
        double inconsistency,

        @Parameter(
                help = "How many levels of merges are compared with each other, that of the merge itself counted. More"
                        + " levels look at wider surroundings. (Jain and Dubes 1988)",
                initial = "2",
                min = 1,
                max = 100,
                when = "cut=inconsistency")
        int depth,

        Distance distance)
        implements Traceable {

    /** Merges until {@code k} clusters are left, under straight-line distances. */
    public Agglomerative(Linkage linkage, int k) {
        this(linkage, Cut.K, k, 1, 1.15, 2, Distance.EUCLIDEAN);
    }

    @Override
    public double effort(int size, int dimensions) {
        if (distance.metric() != Metric.EUCLIDEAN || dimensions >= LinkageTree.MANY_DIMENSIONS) {
            return (double) size * size;
        }
        double pairs = linkage == Linkage.SINGLE || linkage.geometric() ? 0 : 0.1 * size * size;
        return pairs + 300.0 * size * dimensions;
    }

    @Override
    public long memory(int size, int dimensions) {
        long few = LinkageTree.few(size);
        if (linkage == Linkage.SINGLE || linkage.geometric()) {
            return size * (200L + 60L * dimensions);
        }
        return distance.metric() == Metric.EUCLIDEAN
                ? size * (250L + 70L * dimensions) + 4 * few * few
                : Triangle.bytes(size);
    }

    @Override
    public Clustering cluster(Points points, Trace trace, Job job) {
        return cluster(points, () -> tree(points, job), trace, job);
    }

    @Override
    public Pseudocode pseudocode() {
        return MergeCode.of(linkage, cut);
    }

    @Override
    public PreparedDendrogram prepare(Points points) {
        return new PreparedDendrogram(points);
    }

    /** Cuts a tree of these points, which is made, or was kept. */
    Clustering cluster(Points points, Supplier<Dendrogram> merged, Trace trace, Job job) {
        if (cut == Cut.K) {
            ClusterCount.check(k, points.size());
        } else if (points.size() == 0) {
            job.progress(1);
            trace.end(() -> new Step("Cut", "There are no points.", new int[0], Double.NaN, List.of()));
            return new Clustering(new int[0], 0);
        }
        int scale = scale(points);
        Dendrogram tree = merged.get();
        BitSet merges = switch (cut) {
            case K -> tree.lowest(k);
            case HEIGHT -> tree.below(Math.scalb(cutHeight, scale));
            case INCONSISTENCY -> tree.consistent(inconsistency, depth);
        };
        Clustering clustering = tree.clusters(merges);
        if (trace.watched()) {
            MergeEnds ends = new MergeEnds(points, linkage, distance, job);
            new MergeSteps(tree.scaled(-scale), ends, trace, job).write(merges, cut != Cut.INCONSISTENCY, clustering);
        }
        job.progress(1);
        return clustering;
    }

    /**
     * All merges up to one cluster.
     *
     * @param points at least one
     * @throws InvalidInputException if the linkage does not go with the metric, or the metric with the points
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public Dendrogram dendrogram(Points points, Job job) {
        return tree(points, job).scaled(-scale(points));
    }

    /**
     * All merges up to one cluster, of groups of points that lie at one place each.
     *
     * @param distances of at least one group
     * @param sizes how many points each group has; the dendrogram counts groups
     * @param linkage complete, average or weighted
     * @throws InvalidInputException if the distances do not fit into memory
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static Dendrogram dendrogram(Dissimilarity distances, int[] sizes, Linkage linkage, Job job) {
        if (linkage == Linkage.SINGLE || linkage.geometric()) {
            throw new IllegalArgumentException(linkage + " linkage of groups");
        }
        Triangle.requireMemory(title(linkage), distances.size());
        return LinkageTree.of(distances, sizes, linkage, job);
    }

    /** The merges, with heights times two to {@link #scale}. */
    Dendrogram tree(Points points, Job job) {
        job.stage("Merging nearest groups");
        if (linkage.geometric() && distance.metric() != Metric.EUCLIDEAN) {
            throw new InvalidInputException(title(linkage) + " linkage needs the euclidean metric, but the metric is "
                    + title(distance.metric()).toLowerCase(Locale.ROOT)
                    + "; choose single, complete, average or weighted linkage.");
        }
        Points within = degree() == 0 ? points : Rescaled.of(points).points();
        if (distance.metric() == Metric.EUCLIDEAN && !points.hasWords()) {
            return LinkageTree.of(within, linkage, job);
        }
        Dissimilarity distances = distance.of(within);
        if (linkage != Linkage.SINGLE) {
            Triangle.requireMemory(title(linkage), points.size());
        }
        return LinkageTree.of(distances, linkage, job);
    }

    /** The power with which distances grow when the data do; 0 where they do not, or must not. */
    private int degree() {
        return switch (distance.metric()) {
            case EUCLIDEAN, MANHATTAN, CHEBYSHEV, MINKOWSKI, MATRIX -> 1;
            case SQUARED_EUCLIDEAN -> 2;
            case COSINE, CORRELATION, JACCARD, GOWER, HAVERSINE -> 0;
        };
    }

    int scale(Points points) {
        return degree() == 0 ? 0 : degree() * Rescaled.of(points).exponent();
    }

    private static String title(Enum<?> constant) {
        String words = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
