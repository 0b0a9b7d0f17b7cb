package org.asterism.cluster.graph;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.job.Job;

/**
 * The cycle that Louvain and Leiden share: move nodes, merge them into the nodes of a smaller graph, and go on there,
 * until no two nodes belong together.
 *
 * @param resolution how much the edges expected by chance count
 * @param groups which nodes to merge, given the communities found: all of each, or parts
 */
record Aggregation(double resolution, BiFunction<Communities, SplittableRandom, int[]> groups) {

    /**
     * Improves a partition.
     *
     * @param start where to begin, one cluster a node, numbered from 0
     */
    Clustering improve(NeighborGraph graph, Clustering start, SplittableRandom random, Job job) {
        NeighborGraph level = graph;
        int[] node = IntStream.range(0, graph.size()).toArray();
        int[] labels = start.labels();
        for (int round = 1; ; round++) {
            job.stage("Level " + round);
            Communities communities = new Communities(level, labels, resolution, job);
            communities.improve(random);
            int found = Clustering.of(communities.labels()).clusters();
            Clustering merged = Clustering.of(groups.apply(communities, random));
            job.progress(round / (round + 2.0));
            if (found == level.size() || merged.clusters() == level.size()) {
                return Clustering.of(through(node, communities.labels()));
            }
            labels = first(merged, communities.labels());
            node = through(node, merged.labels());
            level = level.merged(merged);
        }
    }

    /** The community of each group, numbered anew. */
    private static int[] first(Clustering groups, int[] communities) {
        int[] of = new int[groups.clusters()];
        for (int i = 0; i < communities.length; i++) {
            of[groups.labels()[i]] = communities[i];
        }
        return Clustering.of(of).labels();
    }

    private static int[] through(int[] node, int[] labels) {
        return Arrays.stream(node).map(i -> labels[i]).toArray();
    }
}
