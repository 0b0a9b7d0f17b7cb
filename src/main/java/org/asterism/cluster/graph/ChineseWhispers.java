package org.asterism.cluster.graph;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Distance;
import org.asterism.job.Job;
import org.asterism.numeric.Permutation;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;

/**
 * Chinese whispers: every point starts as a group of its own and keeps taking over the group its neighbours are tied to
 * most.
 *
 * <p>Points are visited in a random order that changes every round, and each sees what those before it took over. Among
 * equally strong groups a point stays with its own if that is one of them, and else draws. There is nothing it
 * optimises, so groups depend on the seed. O(n) a round after the neighbours are found. Biemann 2006, TextGraphs-1, doi
 * 10.3115/1654758.1654774.
 */
@Described(
        id = "chinese-whispers",
        title = "Chinese whispers",
        summary = "Lets each point take over the group that most of its nearest others are in, until nobody changes.",
        group = "Graph",
        complexity = "about O(n log n) in few dimensions",
        reference = "Biemann 2006, Chinese whispers: an efficient graph clustering algorithm, TextGraphs-1, doi"
                + " 10.3115/1654758.1654774")
public record ChineseWhispers(
        Neighborhood neighborhood,

        @Parameter(
                help = "How many times each point is visited at most. Most pictures settle within 20 rounds; few rounds"
                        + " leave many small groups. (Biemann 2006)",
                initial = "30",
                min = 1,
                max = 10_000)
        int rounds,

        Distance distance,

        @Parameter(help = "In which order points are visited; the same seed gives the same picture.", initial = "1")
        long seed)
        implements Clusterer {

    @Override
    public Clustering cluster(Points points, Job job) {
        if (rounds < 1) {
            throw new InvalidInputException("rounds must be at least 1, but is " + rounds + ".");
        }
        NeighborGraph graph = NeighborGraph.nearest(points, neighborhood, distance, job.part(0, 0.6));
        job.stage("Whispering");
        int[] labels = groups(graph, rounds, seed, job.part(0.6, 1));
        job.progress(1);
        return Clustering.of(labels);
    }

    /** The group of each node, from 0 to the number of nodes less 1. */
    static int[] groups(NeighborGraph graph, int rounds, long seed, Job job) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] labels = IntStream.range(0, graph.size()).toArray();
        Ties ties = new Ties(graph.size());
        boolean changed = true;
        for (int round = 0; changed && round < rounds; round++) {
            changed = false;
            for (int i : Permutation.random(graph.size(), random)) {
                job.check();
                ties.of(graph, i, labels);
                int heard = strongest(ties, labels[i], random);
                changed |= heard != labels[i];
                labels[i] = heard;
            }
            job.progress((double) round / rounds);
        }
        return labels;
    }

    /** The group with the strongest ties: the own one if it is among them, else one drawn; the own one without ties. */
    private static int strongest(Ties ties, int own, SplittableRandom random) {
        int strongest = own;
        double most = ties.to(own);
        int equal = 0;
        for (int c = 0; c < ties.count(); c++) {
            int group = ties.cluster(c);
            if (ties.to(group) > most) {
                most = ties.to(group);
                strongest = group;
                equal = 1;
            } else if (strongest != own && ties.to(group) == most && random.nextInt(++equal) == 0) {
                strongest = group;
            }
        }
        return strongest;
    }

    @Override
    public double effort(int size, int dimensions) {
        return NeighborGraph.effort(size, neighborhood.neighbors(), distance) + 20.0 * size * neighborhood.neighbors();
    }

    @Override
    public long memory(int size, int dimensions) {
        return NeighborGraph.memory(size, dimensions, neighborhood.neighbors());
    }
}
