package org.asterism.perception.agreement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.hierarchy.Agglomerative;
import org.asterism.cluster.hierarchy.Dendrogram;
import org.asterism.cluster.hierarchy.Linkage;
import org.asterism.job.Job;

/**
 * One grouping of a plot that stands for those of many people, and how sure it is.
 *
 * <p>Groups are merged by average linkage on the share of people who part two points, as long as the average stays below
 * one half, so that no number of groups has to be chosen; then single points move while that lowers the summed
 * disagreement: the agglomerative algorithm and the local search of Gionis, Mannila and Tsaparas 2007, "Clustering
 * aggregation", doi 10.1145/1217299.1217303, in the order that Goder and Filkov 2008, doi 10.1137/1.9781611972887.11,
 * found best. A group whose points were mostly called noise is noise.
 *
 * @param partition the groups, numbered by first appearance, and noise
 * @param certainty of each point, 0 to 1: the mean share of people who see it with another point of its group, and of
 *     those who see it apart from a point outside, averaged; 1 exactly where all people treat it as the consensus does
 * @param order all points so that those of a group stand side by side, and near ones within it: for a map of pairs
 */
public record Consensus(Clustering partition, double[] certainty, int[] order) {
    /** A hair below one half: the distances have seven digits. */
    private static final double HALF = 0.5 - 1e-6;

    /** @throws org.asterism.job.CancelledException if the job was cancelled */
    public static Consensus of(Togetherness people, Job job) {
        if (people.size() == 0) {
            return new Consensus(new Clustering(new int[0], 0), new double[0], new int[0]);
        }
        PointBlocks blocks = people.blocks();
        Dendrogram tree =
                Agglomerative.dendrogram(people.distances(), blocks.sizes(), Linkage.AVERAGE, job.part(0, 0.8));
        int[] groups = tree.cutAt(HALF).labels().clone();
        new Relocation(people, groups).run(job.part(0.8, 0.9));
        Certainty certainty = new Certainty(people, groups);
        int[] labels = certainty.withNoise();
        return new Consensus(
                Clustering.of(IntStream.of(blocks.of()).map(b -> labels[b]).toArray()),
                blocks.spread(certainty.of(job.part(0.9, 1))),
                order(blocks, groups, tree.leaves()));
    }

    /** The mean certainty over all points, 0 to 1; NaN where there is none. */
    public double overall() {
        return Arrays.stream(certainty).average().orElse(Double.NaN);
    }

    /** Points by where their group, then their block first stands among the leaves. */
    private static int[] order(PointBlocks blocks, int[] groups, int[] leaves) {
        int[] place = new int[leaves.length];
        int[] first = new int[leaves.length];
        Arrays.fill(first, Integer.MAX_VALUE);
        for (int i = 0; i < leaves.length; i++) {
            place[leaves[i]] = i;
            first[groups[leaves[i]]] = Math.min(first[groups[leaves[i]]], i);
        }
        return IntStream.range(0, blocks.of().length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(point -> first[groups[blocks.of()[point]]])
                        .thenComparingInt(point -> place[blocks.of()[point]]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
