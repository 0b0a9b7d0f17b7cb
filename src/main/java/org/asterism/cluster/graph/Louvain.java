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
 * Louvain: communities of the graph of nearest neighbours, so that far more edges lie within them than would by chance.
 *
 * <p>Nodes move one by one to the neighbouring community where modularity gains most; then each community becomes a node
 * of a smaller graph, and the same is done there, until nothing moves. Communities may fall apart into unconnected
 * pieces; {@link Leiden} mends that. About O(n log n) in few dimensions. Blondel, Guillaume, Lambiotte and Lefebvre
 * 2008, doi 10.1088/1742-5468/2008/10/P10008.
 */
@Described(
        id = "louvain",
        title = "Louvain",
        summary = "Joins each point to its nearest others and finds the parts of this graph that hold together most.",
        group = "Graph",
        complexity = "about O(n log n) in few dimensions",
        reference =
                "Blondel, Guillaume, Lambiotte and Lefebvre 2008, Fast unfolding of communities in large networks, doi"
                        + " 10.1088/1742-5468/2008/10/P10008")
public record Louvain(
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

    @Override
    public Clustering cluster(Points points, Job job) {
        Communities.checkResolution(resolution);
        NeighborGraph graph = NeighborGraph.nearest(points, neighborhood, distance, job.part(0, 0.6));
        Clustering found = communities(graph, resolution, new SplittableRandom(seed), job.part(0.6, 1));
        job.progress(1);
        return found;
    }

    static Clustering communities(NeighborGraph graph, double resolution, SplittableRandom random, Job job) {
        Aggregation aggregation = new Aggregation(resolution, (found, _) -> found.labels());
        return aggregation.improve(graph, Communities.alone(graph), random, job);
    }

    @Override
    public double effort(int size, int dimensions) {
        return NeighborGraph.effort(size, neighborhood.neighbors(), distance) + 40.0 * size * neighborhood.neighbors();
    }

    @Override
    public long memory(int size, int dimensions) {
        return NeighborGraph.memory(size, dimensions, neighborhood.neighbors());
    }
}
