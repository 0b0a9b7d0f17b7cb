package org.asterism.cluster.graph;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.numeric.Permutation;

/**
 * Leiden's refinement: within each community nodes that stand alone join a neighbouring group at random, the likelier the
 * more modularity gains, so that groups are connected and hold together well.
 *
 * <p>Nodes and groups take part only while they are well tied to the rest of their community. Traag, Waltman and van Eck
 * 2019, doi 10.1038/s41598-019-41695-z, algorithm A.2.
 */
final class Refinement {
    /** How readily a worse gain is taken, as a share of the node's degree. */
    private static final double RANDOMNESS = 0.01;

    private final Communities communities;
    private final NeighborGraph graph;
    private final SplittableRandom random;
    private final int[] group;
    private final double[] total;
    /** The weight between a group and the rest of its community. */
    private final double[] outward;

    private final boolean[] alone;
    private final Ties ties;

    private Refinement(Communities communities, SplittableRandom random) {
        this.communities = communities;
        this.random = random;
        graph = communities.graph();
        int size = graph.size();
        group = IntStream.range(0, size).toArray();
        total = IntStream.range(0, size).mapToDouble(communities::degree).toArray();
        outward = IntStream.range(0, size).mapToDouble(this::inward).toArray();
        alone = new boolean[size];
        Arrays.fill(alone, true);
        ties = new Ties(size);
    }

    /** The group of each node, from 0 to the number of nodes less 1. */
    static int[] groups(Communities communities, SplittableRandom random) {
        Refinement refinement = new Refinement(communities, random);
        for (int i : Permutation.random(refinement.group.length, random)) {
            if (refinement.alone[i] && refinement.wellTied(i)) {
                refinement.merge(i);
            }
        }
        return refinement.group;
    }

    /** The weight of a node's edges to others of its community. */
    private double inward(int i) {
        int[] labels = communities.labels();
        double sum = 0;
        for (int e = graph.start()[i]; e < graph.start()[i + 1]; e++) {
            int j = graph.neighbor()[e];
            sum += j != i && labels[j] == labels[i] ? graph.weight()[e] : 0;
        }
        return sum;
    }

    /** Whether a group, named by its first node, has at least as many edges into its community as chance would give it. */
    private boolean wellTied(int g) {
        double rest = communities.total(communities.labels()[g]) - total[g];
        return communities.gain(outward[g], total[g], rest) >= 0;
    }

    private void merge(int i) {
        ties.of(graph, i, group);
        int chosen = choose(i);
        if (chosen != i) {
            group[i] = chosen;
            alone[i] = false;
            alone[chosen] = false;
            total[chosen] += total[i];
            outward[chosen] += outward[i] - 2 * ties.to(chosen);
        }
    }

    /** Draws a group for a node that stands alone; to stay alone gains 0. */
    private int choose(int i) {
        double[] chances = IntStream.range(0, ties.count())
                .mapToDouble(c -> gain(i, ties.cluster(c)))
                .toArray();
        double most = Arrays.stream(chances).reduce(0, Math::max);
        double sum = chance(i, 0, most);
        for (int c = 0; c < chances.length; c++) {
            chances[c] = chances[c] >= 0 ? chance(i, chances[c], most) : 0;
            sum += chances[c];
        }
        double drawn = random.nextDouble() * sum;
        for (int c = 0; c < chances.length; c++) {
            drawn -= chances[c];
            if (drawn < 0) {
                return ties.cluster(c);
            }
        }
        return i;
    }

    /** What modularity gains if the node joins a group; below 0 where it must not. */
    private double gain(int i, int g) {
        boolean open = communities.labels()[g] == communities.labels()[i] && wellTied(g);
        return open ? communities.gain(ties.to(g), total[i], total[g]) : -1;
    }

    private double chance(int i, double gain, double most) {
        return StrictMath.exp((gain - most) / (RANDOMNESS * communities.degree(i)));
    }
}
