package org.asterism.cluster.graph;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/**
 * The messages of affinity propagation: how responsible each candidate is for each point, and how available it is.
 *
 * <p>A round goes once over both matrices, row by row: a row's availabilities follow from its responsibilities and the
 * column sums of the round before, and its new responsibilities from those.
 */
final class Messages {
    /** How many rounds the exemplars must stay the same. */
    private static final int STILL = 15;

    private final Similarity similarity;
    private final double damping;
    private final AffinitySteps steps;
    private final Job job;
    private final int size;
    private final Blocks blocks;
    /** One row a point, one column a candidate. */
    private final double[][] responsibility;

    private final double[][] availability;
    /** By candidate: the positive responsibilities of all other points, with its own of either sign. */
    private double[] support;

    Messages(Similarity similarity, double damping, AffinitySteps steps, Job job) {
        this.similarity = similarity;
        this.damping = damping;
        this.steps = steps;
        this.job = job;
        size = similarity.size();
        blocks = new Blocks(size, Math.ceilDiv(size, 64));
        responsibility = rows();
        availability = rows();
        support = new double[size];
    }

    private double[][] rows() {
        double[][] rows = new double[size][];
        for (int i = 0; i < size; i++) {
            job.check();
            rows[i] = new double[size];
        }
        return rows;
    }

    /** The exemplars, ascending; the point most fit to be one where none emerges. */
    int[] exchange(int rounds) {
        int[] exemplars = {};
        int still = 0;
        steps.started();
        for (int round = 0; round < rounds && still < STILL; round++) {
            send(round > 0);
            int[] next = exemplars();
            still = next.length > 0 && Arrays.equals(next, exemplars) ? still + 1 : 0;
            exemplars = next;
            steps.exchanged(round + 1, exemplars);
            job.progress((round + 1.0) / (round + 30));
        }
        return exemplars.length > 0 ? exemplars : new int[] {fittest()};
    }

    private void send(boolean answered) {
        double[][] sums = new double[blocks.count()][size];
        Parallel.forEach(blocks.count(), block -> {
            double[] row = new double[size];
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                job.check();
                if (answered) {
                    answer(i);
                }
                similarity.row(i, row);
                ask(i, row);
                add(i, sums[block]);
            }
        });
        support = new double[size];
        for (double[] sum : sums) {
            for (int k = 0; k < size; k++) {
                support[k] += sum[k];
            }
        }
    }

    /** A candidate is available to a point as far as others support it. */
    private void answer(int i) {
        double[] available = availability[i];
        double[] responsible = responsibility[i];
        for (int k = 0; k < size; k++) {
            double others = k == i ? support[k] - responsible[k] : support[k] - Math.max(0, responsible[k]);
            double next = k == i ? others : Math.min(0, others);
            available[k] = damping * available[k] + (1 - damping) * next;
        }
    }

    /** A candidate is responsible for a point as far as it suits it better than the best of all others. */
    private void ask(int i, double[] similar) {
        double[] available = availability[i];
        double[] responsible = responsibility[i];
        int best = -1;
        double first = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < size; k++) {
            double fit = available[k] + similar[k];
            if (fit > first) {
                second = first;
                first = fit;
                best = k;
            } else if (fit > second) {
                second = fit;
            }
        }
        for (int k = 0; k < size; k++) {
            double rival = k == best ? second : first;
            responsible[k] = damping * responsible[k] + (1 - damping) * (similar[k] - rival);
        }
    }

    private void add(int i, double[] sums) {
        double[] responsible = responsibility[i];
        for (int k = 0; k < size; k++) {
            sums[k] += k == i ? responsible[k] : Math.max(0, responsible[k]);
        }
    }

    private int[] exemplars() {
        return IntStream.range(0, size).filter(k -> fitness(k) > 0).toArray();
    }

    private int fittest() {
        return IntStream.range(0, size)
                .reduce((a, b) -> fitness(b) > fitness(a) ? b : a)
                .orElseThrow();
    }

    /** How much a point would rather stand for itself; its availability is that of the coming round. */
    private double fitness(int k) {
        double own = responsibility[k][k];
        return own + damping * availability[k][k] + (1 - damping) * (support[k] - own);
    }
}
