package org.asterism.perception.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.MemoryCheck;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.quality.Noise;

/**
 * The share of people who see every two points of a plot in one group: the co-association of Fred and Jain 2005, doi
 * 10.1109/TPAMI.2005.113, of those who know both points.
 *
 * <p>Points that everybody labels alike are counted as one block: O(b² m) time for m people, 2 b² bytes for b blocks.
 */
public final class Togetherness {
    private final PointBlocks blocks;
    /** By block and earlier block; NaN where nobody knows both. */
    private final float[][] shares;

    private final double[] noise;

    private Togetherness(PointBlocks blocks, float[][] shares, double[] noise) {
        this.blocks = blocks;
        this.shares = shares;
        this.noise = noise;
    }

    /** Everybody counts alike. */
    public static Togetherness of(Ratings ratings, Noise noise, Job job) {
        double[] weights = new double[ratings.size()];
        Arrays.fill(weights, 1);
        return of(ratings, weights, noise, job);
    }

    /**
     * Some people count more.
     *
     * @param weights one a person, 0 or more
     * @throws org.asterism.parameter.InvalidInputException if the counts do not fit into memory
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static Togetherness of(Ratings ratings, double[] weights, Noise noise, Job job) {
        PointBlocks blocks = PointBlocks.of(ratings, noise);
        MemoryCheck.check("Togetherness", blocks.count(), n -> 2L * n * n);
        float[] counted = new float[weights.length];
        IntStream.range(0, weights.length).forEach(i -> counted[i] = (float) weights[i]);
        float[][] shares = new float[blocks.count()][];
        Parallel.forEach(blocks.count(), block -> {
            job.check();
            float[] known = new float[block + 1];
            float[] together = new float[block + 1];
            blocks.count(block, counted, known, together);
            shares[block] = new float[block + 1];
            for (int other = 0; other <= block; other++) {
                shares[block][other] = together[other] / known[other];
            }
        });
        return new Togetherness(blocks, shares, noise(ratings, weights, blocks));
    }

    /** The share of the people who call a block noise, of those who know it. */
    private static double[] noise(Ratings ratings, double[] weights, PointBlocks blocks) {
        double[] noise = new double[blocks.count()];
        double[] known = new double[blocks.count()];
        for (int rater = 0; rater < weights.length; rater++) {
            int[] labels = ratings.labels().get(rater);
            for (int point = 0; point < labels.length; point++) {
                noise[blocks.of()[point]] += labels[point] == Clustering.NOISE ? weights[rater] : 0;
                known[blocks.of()[point]] += labels[point] == Clustering.UNLABELLED ? 0 : weights[rater];
            }
        }
        return IntStream.range(0, noise.length)
                .mapToDouble(block -> known[block] == 0 ? 0 : noise[block] / known[block])
                .toArray();
    }

    /** How many points there are. */
    public int size() {
        return blocks.of().length;
    }

    /** The share of people who see two points in one group, 0 to 1; NaN where nobody knows both. */
    public double share(int i, int j) {
        return i == j ? 1 : ofBlocks(blocks.of()[i], blocks.of()[j]);
    }

    /**
     * How far people disagree on each point: the mean over the other points of 4 p (1 - p), where p is the share of people
     * who see the two in one group.
     *
     * @return 0 (all treat it alike) to 1 (it is an even split with every other point); NaN where nobody knows it with
     *     another
     */
    public double[] disagreement() {
        double[] values = new double[blocks.count()];
        Parallel.forEach(values.length, block -> {
            double sum = 0;
            double others = -1;
            for (int other = 0; other < values.length; other++) {
                double share = ofBlocks(block, other);
                if (!Double.isNaN(share)) {
                    sum += blocks.sizes()[other] * 4 * share * (1 - share);
                    others += blocks.sizes()[other];
                }
            }
            values[block] = others > 0 ? sum / others : Double.NaN;
        });
        return blocks.spread(values);
    }

    PointBlocks blocks() {
        return blocks;
    }

    /** The share of the people who call a point of a block noise. */
    double noise(int block) {
        return noise[block];
    }

    double ofBlocks(int a, int b) {
        return shares[Math.max(a, b)][Math.min(a, b)];
    }

    /** The share of people who part two blocks; one half where nobody knows. */
    Dissimilarity distances() {
        return new Dissimilarity() {
            @Override
            public int size() {
                return blocks.count();
            }

            @Override
            public double between(int i, int j) {
                double share = i == j ? 1 : ofBlocks(i, j);
                return Double.isNaN(share) ? 0.5 : 1 - share;
            }
        };
    }
}
