package org.asterism.cluster.density;

import java.util.Arrays;
import java.util.List;
import org.asterism.cluster.Clustering;

/**
 * What HDBSCAN* found: the clustering, the condensed tree that it was chosen from, and how surely each point belongs.
 * Densities are one over a distance, and infinite among duplicates.
 *
 * @param branches the clusters of the condensed tree, each after its parent; the first is the whole data set
 * @param branch of each point, the innermost cluster that it was part of; -1 where the tree is empty
 * @param exit of each point, the density at which it fell out of that cluster
 */
public record HdbscanResult(Clustering clustering, List<Branch> branches, int[] branch, double[] exit) {
    /**
     * A cluster of the condensed tree.
     *
     * @param parent the cluster that it split from, -1 for the root
     * @param size how many points it was born with
     * @param birth the density at which it split from its parent
     * @param densest the highest density at which one of its points is left, in it or in its parts
     * @param mass its excess of mass, also called stability
     * @param label its number in the clustering, or {@link Clustering#NOISE} where it was not chosen
     */
    public record Branch(int parent, int size, double birth, double densest, double mass, int label) {}

    public HdbscanResult {
        branches = List.copyOf(branches);
    }

    /**
     * How much emptier each point's place is than the densest of the cluster that it fell out of, 0 to 1: the outlier
     * score GLOSH. Campello, Moulavi, Zimek and Sander 2015, definition 8, doi 10.1145/2733381.
     */
    public double[] outlierScores() {
        double[] scores = new double[exit.length];
        Arrays.setAll(
                scores,
                i -> branch[i] < 0
                        ? 0
                        : 1 - share(exit[i], branches.get(branch[i]).densest()));
        return scores;
    }

    /** How near each point comes to the densest place of its own cluster, 0 to 1; 0 for noise. */
    public double[] strengths() {
        double[] densest = densest();
        double[] strengths = new double[exit.length];
        Arrays.setAll(strengths, i -> {
            int label = clustering.labels()[i];
            return label < 0 ? 0 : share(exit[i], densest[label]);
        });
        return strengths;
    }

    /**
     * The membership of a point in each cluster, adding up to 1, or to 0 where it joins none: proportional to the density
     * at which point and cluster are together last, as a share of the highest density of the cluster. After the
     * outlier-based soft clustering of McInnes, Healy and Astels 2017, doi 10.21105/joss.00205.
     */
    public double[] membership(int point) {
        double[] shares = new double[clustering.clusters()];
        for (int b = 0; b < branches.size(); b++) {
            if (branches.get(b).label() >= 0) {
                shares[branches.get(b).label()] =
                        share(together(point, b), branches.get(b).densest());
            }
        }
        double sum = Arrays.stream(shares).sum();
        for (int c = 0; c < shares.length && sum > 0; c++) {
            shares[c] /= sum;
        }
        return shares;
    }

    /** The highest density at which a point and a branch lie in one cluster. */
    private double together(int point, int other) {
        int own = branch[point];
        int across = other;
        double density = exit[point];
        while (own != across) {
            // Parents stand before their parts: the later of the two is no ancestor of the other.
            if (own > across) {
                density = branches.get(own).birth();
                own = branches.get(own).parent();
            } else {
                density = Math.min(density, branches.get(across).birth());
                across = branches.get(across).parent();
            }
        }
        return density;
    }

    private double[] densest() {
        double[] densest = new double[clustering.clusters()];
        for (Branch one : branches) {
            if (one.label() >= 0) {
                densest[one.label()] = one.densest();
            }
        }
        return densest;
    }

    private static double share(double density, double highest) {
        if (Double.isInfinite(highest)) {
            return Double.isInfinite(density) ? 1 : 0;
        }
        return highest > 0 ? density / highest : 1;
    }
}
