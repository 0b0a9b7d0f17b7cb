package org.asterism.cluster.graph;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.job.Job;
import org.asterism.numeric.Permutation;
import org.asterism.parameter.InvalidInputException;

/**
 * A partition of a graph into communities, improved by moving single nodes while modularity grows.
 *
 * <p>Nodes wait in a queue: after a move only neighbours in other communities are looked at again, which finds what full
 * rounds find in a fraction of the visits. Traag, Waltman and van Eck 2019, doi 10.1038/s41598-019-41695-z, algorithm A.2.
 */
final class Communities {
    /** Gains below this share of a node's degree are rounding. */
    private static final double ROUNDING = 1e-12;

    private final NeighborGraph graph;
    private final double resolution;
    private final Job job;
    private final double volume;
    private final double[] degree;
    private final int[] label;
    private final double[] total;
    private final int[] members;
    private final int[] empty;
    private int empties;
    private final Ties ties;

    /** @param labels where to start, from 0 to the number of nodes less 1; copied */
    Communities(NeighborGraph graph, int[] labels, double resolution, Job job) {
        this.graph = graph;
        this.resolution = resolution;
        this.job = job;
        volume = graph.volume();
        label = labels.clone();
        degree = new double[label.length];
        Arrays.setAll(degree, graph::degree);
        total = new double[label.length];
        members = new int[label.length];
        for (int i = 0; i < label.length; i++) {
            total[label[i]] += degree[i];
            members[label[i]]++;
        }
        empty = new int[label.length];
        for (int c = label.length - 1; c >= 0; c--) {
            if (members[c] == 0) {
                empty[empties++] = c;
            }
        }
        ties = new Ties(label.length);
    }

    /** The partition in which every node stands alone. */
    static Clustering alone(NeighborGraph graph) {
        return new Clustering(IntStream.range(0, graph.size()).toArray(), graph.size());
    }

    /** @throws InvalidInputException if the resolution is not above 0 */
    static void checkResolution(double resolution) {
        if (!(resolution > 0)) {
            throw new InvalidInputException("resolution must be above 0, but is " + resolution + ".");
        }
    }

    NeighborGraph graph() {
        return graph;
    }

    /** The community of each node; shared, read only. */
    int[] labels() {
        return label;
    }

    double degree(int i) {
        return degree[i];
    }

    /** The summed degree of a community. */
    double total(int community) {
        return total[community];
    }

    /** What modularity gains from edges of this weight between parts of such degrees, times half the graph's volume. */
    double gain(double tie, double one, double other) {
        return tie - resolution * one * (other / volume);
    }

    /** Moves nodes until no single move helps. */
    void improve(SplittableRandom random) {
        int[] queue = Permutation.random(label.length, random);
        boolean[] waits = new boolean[label.length];
        Arrays.fill(waits, true);
        int head = 0;
        for (int left = queue.length; left > 0; left--) {
            job.check();
            int i = queue[head];
            waits[i] = false;
            if (move(i)) {
                for (int e = graph.start()[i]; e < graph.start()[i + 1]; e++) {
                    int j = graph.neighbor()[e];
                    if (label[j] != label[i] && !waits[j]) {
                        waits[j] = true;
                        queue[(head + left++) % queue.length] = j;
                    }
                }
            }
            head = (head + 1) % queue.length;
        }
    }

    /** Moves a node to where it gains most; says whether that is another community. */
    private boolean move(int i) {
        ties.of(graph, i, label);
        int old = label[i];
        leave(i);
        int best = old;
        double most = gain(ties.to(old), degree[i], total[old]);
        for (int c = 0; c < ties.count(); c++) {
            int candidate = ties.cluster(c);
            double gain = gain(ties.to(candidate), degree[i], total[candidate]);
            if (gain > most + ROUNDING * degree[i]) {
                most = gain;
                best = candidate;
            }
        }
        join(i, most < -ROUNDING * degree[i] ? empty[empties - 1] : best);
        return label[i] != old;
    }

    private void leave(int i) {
        int community = label[i];
        total[community] -= degree[i];
        if (--members[community] == 0) {
            total[community] = 0;
            empty[empties++] = community;
        }
    }

    private void join(int i, int community) {
        label[i] = community;
        total[community] += degree[i];
        if (members[community]++ == 0) {
            empties--; // an empty one that is joined is always the last: just left, or taken from there
        }
    }
}
