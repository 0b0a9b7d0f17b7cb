package org.asterism.cluster.graph;

import java.util.Arrays;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Distance;
import org.asterism.job.Job;
import org.asterism.numeric.DisjointSets;
import org.asterism.parameter.InvalidInputException;

/**
 * A weighted undirected graph in compact rows: the edges of node i are {@code start[i]} to {@code start[i + 1] - 1}, by
 * ascending neighbour, and each edge stands in the rows of both ends. A node may have an edge to itself, in one place.
 *
 * @param start one more than there are nodes
 * @param neighbor the other end of each edge
 * @param weight above 0
 */
public record NeighborGraph(int[] start, int[] neighbor, double[] weight) {
    /**
     * The graph that joins points to their nearest, in parallel; O(n neighbours log n) for Euclidean distances, else O(n²).
     *
     * @throws InvalidInputException if the points do not fit the metric, or the number of neighbours is below 1
     */
    public static NeighborGraph nearest(Points points, Neighborhood neighborhood, Distance distance, Job job) {
        int neighbors = neighborhood.neighbors();
        if (neighbors < 1) {
            throw new InvalidInputException("neighbors must be at least 1, but is " + neighbors + ".");
        }
        job.stage("Finding neighbours");
        Neighbors found = NeighborSearch.of(points, distance, job).nearest(neighbors, job);
        return of(found, neighborhood.symmetry(), neighborhood.weights());
    }

    /**
     * The graph that joins all points within {@code epsilon} of each other, border included.
     *
     * @throws InvalidInputException if the points do not fit the metric, epsilon is not above 0, or there are too many edges
     */
    public static NeighborGraph within(Points points, double epsilon, EdgeWeight weight, Distance distance, Job job) {
        if (!(epsilon > 0)) {
            throw new InvalidInputException("epsilon must be above 0, but is " + epsilon + ".");
        }
        job.stage("Finding neighbours");
        Neighbors found = NeighborSearch.of(points, distance, job).within(epsilon, job);
        return of(found, Symmetry.UNION, weight);
    }

    static NeighborGraph of(Neighbors found, Symmetry symmetry, EdgeWeight weight) {
        double[] scales = found.scales();
        Joining joining = new Joining(found, found.reversed(), symmetry);
        int[] start = new int[found.size() + 1];
        for (int i = 0; i < found.size(); i++) {
            start[i + 1] = Math.addExact(start[i], joining.row(i, (_, _) -> {}));
        }
        int[] neighbor = new int[start[found.size()]];
        double[] weights = new double[neighbor.length];
        int[] at = {0};
        for (int i = 0; i < found.size(); i++) {
            double scale = scales[i];
            joining.row(i, (j, distance) -> {
                neighbor[at[0]] = j;
                weights[at[0]++] = weight.of(distance, scale, scales[j]);
            });
        }
        return new NeighborGraph(start, neighbor, weights);
    }

    /** About how many distances {@link #nearest} computes. */
    static double effort(int size, int neighbors, Distance distance) {
        return distance.metric().euclidean() ? size * (100.0 + 10.0 * neighbors) : (double) size * size;
    }

    /** About how many bytes {@link #nearest} needs while it runs. */
    static long memory(int size, int dimensions, int neighbors) {
        return size * (100L + 24L * dimensions + 60L * Math.min(neighbors, size));
    }

    /** How many nodes there are. */
    public int size() {
        return start.length - 1;
    }

    /** The summed weight of a node's edges. */
    public double degree(int i) {
        double sum = 0;
        for (int e = start[i]; e < start[i + 1]; e++) {
            sum += weight[e];
        }
        return sum;
    }

    /** The summed weight of all rows, in which each edge counts twice. */
    public double volume() {
        return Arrays.stream(weight).sum();
    }

    /**
     * How many more edges lie within the clusters than would by chance, as a share of all: at most 1, 0 for one cluster
     * at resolution 1. Newman and Girvan 2004, doi 10.1103/PhysRevE.69.026113; Reichardt and Bornholdt 2006, doi
     * 10.1103/PhysRevE.74.016110.
     *
     * @param labels the cluster of each node, from 0 to the number of nodes less 1
     * @param resolution how much the edges expected by chance count, above 0
     * @return 0 for a graph without edges
     */
    public double modularity(int[] labels, double resolution) {
        double volume = volume();
        double[] totals = new double[size()];
        double within = 0;
        for (int i = 0; i < size(); i++) {
            totals[labels[i]] += degree(i);
            for (int e = start[i]; e < start[i + 1]; e++) {
                within += labels[neighbor[e]] == labels[i] ? weight[e] : 0;
            }
        }
        double expected =
                Arrays.stream(totals).map(total -> total * (total / volume)).sum();
        return volume > 0 ? (within - resolution * expected) / volume : 0;
    }

    /** The connected parts of each cluster, as clusters of their own. */
    Clustering parts(int[] labels) {
        DisjointSets sets = new DisjointSets(size());
        for (int i = 0; i < size(); i++) {
            for (int e = start[i]; e < start[i + 1]; e++) {
                if (labels[i] == labels[neighbor[e]]) {
                    sets.union(i, neighbor[e]);
                }
            }
        }
        int[] roots = new int[size()];
        Arrays.setAll(roots, sets::find);
        return Clustering.of(roots);
    }

    /** The connected parts of the graph. */
    Clustering parts() {
        return parts(new int[size()]);
    }

    /** The graph whose nodes are the clusters; what lies within one becomes an edge to itself, counted from both ends. */
    NeighborGraph merged(Clustering clustering) {
        int[] labels = clustering.labels();
        int[][] members = clustering.members();
        int[] from = new int[members.length + 1];
        int[] to = new int[neighbor.length];
        double[] weights = new double[neighbor.length];
        Ties ties = new Ties(members.length);
        for (int c = 0; c < members.length; c++) {
            ties.clear();
            for (int i : members[c]) {
                ties.add(this, i, labels);
            }
            from[c + 1] = from[c];
            for (int other : ties.sorted()) {
                to[from[c + 1]] = other;
                weights[from[c + 1]++] = ties.to(other);
            }
        }
        int edges = from[members.length];
        return new NeighborGraph(from, Arrays.copyOf(to, edges), Arrays.copyOf(weights, edges));
    }
}
