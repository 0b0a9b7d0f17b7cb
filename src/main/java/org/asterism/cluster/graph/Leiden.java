package org.asterism.cluster.graph;

import java.util.SplittableRandom;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Distance;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/**
 * Leiden: Louvain with a refinement that keeps every community connected.
 *
 * <p>After nodes have moved, each community is taken apart and put together again from well-tied groups; these groups,
 * not the communities, become the nodes of the smaller graph, so that a community can still be split there. The whole is
 * repeated from its own result until modularity no longer grows. About O(n log n) in few dimensions. Traag, Waltman and
 * van Eck 2019, doi 10.1038/s41598-019-41695-z.
 */
@Described(
        id = "leiden",
        title = "Leiden",
        summary =
                "Joins each point to its nearest others and finds connected parts of this graph that hold together most.",
        group = "Graph",
        complexity = "about O(n log n) in few dimensions",
        reference =
                "Traag, Waltman and van Eck 2019, From Louvain to Leiden: guaranteeing well-connected communities, doi"
                        + " 10.1038/s41598-019-41695-z")
public record Leiden(
        Neighborhood neighborhood,

        @Parameter(
                help = "How much denser than by chance a group must be tied to stay whole. Larger values give more,"
                        + " smaller groups. (Reichardt and Bornholdt 2006)",
                initial = "1",
                min = 0,
                above = true,
                max = 1e6)
        double resolution,

        Distance distance,

        @Parameter(help = "In which order points are visited; the same seed gives the same picture.", initial = "1")
        long seed)
        implements Clusterer {
    private static final int MOST_ROUNDS = 10;

    @Override
    public Clustering cluster(Points points, Job job) {
        Communities.checkResolution(resolution);
        NeighborGraph graph = NeighborGraph.nearest(points, neighborhood, distance, job.part(0, 0.6));
        Clustering found = communities(graph, resolution, new SplittableRandom(seed), job.part(0.6, 1));
        job.progress(1);
        return found;
    }

    static Clustering communities(NeighborGraph graph, double resolution, SplittableRandom random, Job job) {
        Aggregation aggregation = new Aggregation(resolution, Refinement::groups);
        Clustering best = Communities.alone(graph);
        double most = Double.NEGATIVE_INFINITY;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Job part = job.part((double) round / MOST_ROUNDS, (round + 1.0) / MOST_ROUNDS);
            Clustering next =
                    graph.parts(aggregation.improve(graph, best, random, part).labels());
            double modularity = graph.modularity(next.labels(), resolution);
            if (modularity <= most) {
                break;
            }
            best = next;
            most = modularity;
        }
        return best;
    }

    @Override
    public double effort(int size, int dimensions) {
        return NeighborGraph.effort(size, neighborhood.neighbors(), distance) + 300.0 * size * neighborhood.neighbors();
    }

    @Override
    public long memory(int size, int dimensions) {
        return NeighborGraph.memory(size, dimensions, neighborhood.neighbors());
    }
}
