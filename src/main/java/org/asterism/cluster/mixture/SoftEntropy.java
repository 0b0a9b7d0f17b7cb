package org.asterism.cluster.mixture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/**
 * Shares of points in clusters, merged so that the doubt about where points belong falls as fast as it can.
 *
 * <p>The doubt is the entropy −Σ t log t over all points and clusters. O(n k²) at first, O(n k) a merge.
 *
 * <p>Baudry, Raftery, Celeux, Lo, Gottardo: Combining mixture components for clustering, JCGS 19(2), 2010, doi
 * 10.1198/jcgs.2010.08111.
 */
final class SoftEntropy implements Merges.Rule {
    /** A share below this adds nothing. */
    private static final double NOTHING = 1e-15;

    private final double[][] shares;
    private final Blocks blocks;
    private final Job job;
    private final double[][] gains;
    private final List<Double> entropies = new ArrayList<>();

    /** @param shares an array a cluster with one value a point, which add up to 1 at each point; changed */
    SoftEntropy(double[][] shares, Job job) {
        this.shares = shares;
        this.job = job;
        blocks = Blocks.of(shares[0].length);
        gains = new double[shares.length][shares.length];
        for (int a = 0; a < shares.length; a++) {
            measure(a, a + 1);
            job.progress((a + 1.0) / shares.length);
        }
        entropies.add(entropy());
    }

    /** By how much the entropy falls when two clusters merge. */
    @Override
    public double affinity(int a, int b) {
        return gains[Math.min(a, b)][Math.max(a, b)];
    }

    @Override
    public void merge(int a, int b) {
        entropies.add(Math.max(0, entropies.getLast() - affinity(a, b)));
        for (int i = 0; i < shares[a].length; i++) {
            shares[a][i] += shares[b][i];
        }
        Arrays.fill(shares[b], 0);
        measure(a, 0);
    }

    /** The entropy for 1, 2, … clusters, once all have merged. */
    double[] entropies() {
        return entropies.reversed().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Finds the gains of cluster {@code a} with those from {@code first} on. */
    private void measure(int a, int first) {
        for (int b = first; b < shares.length; b++) {
            if (b != a) {
                gains[Math.min(a, b)][Math.max(a, b)] = gain(shares[a], shares[b]);
            }
        }
    }

    private double gain(double[] first, double[] second) {
        return sum(i -> {
            double a = first[i];
            double b = second[i];
            return Math.min(a, b) < NOTHING ? 0 : -term(a + b) + term(a) + term(b);
        });
    }

    private double entropy() {
        double entropy = 0;
        for (double[] share : shares) {
            entropy += sum(i -> term(share[i]));
        }
        return entropy;
    }

    private static double term(double share) {
        return share < NOTHING ? 0 : -share * StrictMath.log(share);
    }

    /** A value of each point. */
    @FunctionalInterface
    private interface Value {
        double of(int i);
    }

    private double sum(Value value) {
        double[] parts = new double[blocks.count()];
        Parallel.forEach(parts.length, block -> {
            job.check();
            double sum = 0;
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                sum += value.of(i);
            }
            parts[block] = sum;
        });
        return Arrays.stream(parts).reduce(0, Double::sum);
    }
}
