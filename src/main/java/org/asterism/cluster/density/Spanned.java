package org.asterism.cluster.density;

import java.util.Optional;
import java.util.stream.IntStream;
import org.asterism.geometry.KdTree;
import org.asterism.geometry.Points;
import org.asterism.geometry.Reach;
import org.asterism.geometry.SpanningTree;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Embedding;
import org.asterism.job.Job;

/**
 * What DBSCAN needs for one minPoints and any epsilon: how far each point reaches, and the spanning tree under mutual
 * reachability, whose edges up to epsilon join just the core points that DBSCAN joins. Campello, Moulavi, Zimek and
 * Sander 2015, doi 10.1145/2733381.
 */
sealed interface Spanned {
    /** All that lies in a straight space; reaches and edges are squared. */
    record Straight(Embedding space, KdTree tree, double[] reach, SpanningTree edges) implements Spanned {}

    /** Any distances. */
    record Rows(Dissimilarity distances, double[] reach, SpanningTree edges) implements Spanned {}

    static Spanned of(Points points, Dbscan algorithm, Job job) {
        int minPoints = algorithm.minPoints();
        Optional<Embedding> embedding =
                Embedding.of(points, algorithm.distance().metric());
        if (embedding.isPresent()) {
            Points places = embedding.get().points();
            KdTree tree = KdTree.of(places, job);
            double[] reach = Reach.squared(tree, minPoints, job.part(0, 0.2));
            SpanningTree edges = SpanningTree.mutual(places, minPoints, job.part(0.2, 0.9));
            return new Straight(embedding.get(), tree, reach, sorted(edges));
        }
        Dissimilarity distances = algorithm.distance().of(points);
        double[] reach = RowReach.of(distances, minPoints, job.part(0, 0.4));
        return new Rows(distances, reach, sorted(RowTree.of(distances, minPoints, job.part(0.4, 0.9))));
    }

    private static SpanningTree sorted(SpanningTree edges) {
        int[] order = edges.byLength();
        return new SpanningTree(
                IntStream.of(order).map(edge -> edges.from()[edge]).toArray(),
                IntStream.of(order).map(edge -> edges.to()[edge]).toArray(),
                IntStream.of(order).mapToDouble(edge -> edges.squared()[edge]).toArray());
    }

    /** The clusters at one epsilon. */
    default Cores at(double epsilon, int minPoints, Job job) {
        return switch (this) {
            case Straight(Embedding space, KdTree tree, double[] reach, SpanningTree edges) -> {
                double radius = space.straight(epsilon);
                double limit = radius * radius;
                boolean[] core = core(reach, limit, minPoints);
                CoreSearch search = new CoreSearch(tree, core);
                yield new SpannedCores(edges, limit, core, tree::id, i -> search.nearest(i, limit), job);
            }
            case Rows(Dissimilarity distances, double[] reach, SpanningTree edges) -> {
                boolean[] core = core(reach, epsilon, minPoints);
                yield new SpannedCores(
                        edges, epsilon, core, i -> i, i -> RowCores.nearest(distances, core, i, epsilon), job);
            }
        };
    }

    private static boolean[] core(double[] reach, double limit, int minPoints) {
        boolean[] core = new boolean[reach.length];
        for (int i = 0; i < core.length; i++) {
            core[i] = reach.length >= minPoints && reach[i] <= limit;
        }
        return core;
    }
}
