package org.asterism.cluster.graph;

import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Counted;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Trace;
import org.asterism.cluster.Traceable;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.geometry.distance.PairDistances;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;

/**
 * Affinity propagation: points exchange messages about who suits whom as an example, until some emerge as exemplars and
 * every point follows one.
 *
 * <p>Similarity is the negative squared distance for Euclidean distances, else the negative distance. Messages are
 * damped, and end once the exemplars stay the same for 15 rounds; differences far below rounding break ties between
 * candidates. Where all similarities are equal, or no exemplar emerges, all points are one cluster. O(n²) a round and
 * 16 n² bytes. Frey and Dueck 2007, doi 10.1126/science.1136800.
 */
@Described(
        id = "affinity-propagation",
        title = "Affinity propagation",
        summary =
                "Lets points agree by messages on a few of them that stand for all others, without a number of groups.",
        group = "Graph",
        complexity = "O(n²) a round",
        reference = "Frey and Dueck 2007, Clustering by passing messages between data points, doi"
                + " 10.1126/science.1136800")
public record AffinityPropagation(
        @Parameter(
                help = "How ready points are to stand for others: the quantile of all similarities that each has with"
                        + " itself. Smaller values give fewer, larger groups. (Frey and Dueck 2007)",
                initial = "0.5",
                min = 0,
                max = 1)
        double preference,

        @Parameter(
                help = "How much of each old message is kept. Larger values take more rounds, and settle pictures that"
                        + " otherwise swing to and fro. (Frey and Dueck 2007)",
                initial = "0.7",
                min = 0.5,
                max = 0.99)
        double damping,

        @Parameter(
                help = "How many rounds of messages are sent at most. Too few leave groups that have not settled.",
                initial = "500",
                min = 1,
                max = 100_000)
        int rounds,

        Distance distance)
        implements Traceable {

    @Override
    public double effort(int size, int dimensions) {
        return 2.0 * size * size * Math.min(rounds, 100);
    }

    @Override
    public long memory(int size, int dimensions) {
        return 16L * size * size + 800L * size;
    }

    @Override
    public Pseudocode pseudocode() {
        return AffinitySteps.CODE;
    }

    @Override
    public Clustering cluster(Points points, Trace trace, Job job) {
        if (!(preference >= 0 && preference <= 1 && damping >= 0.5 && damping < 1 && rounds >= 1)) {
            throw new InvalidInputException("preference must be between 0 and 1, damping at least 0.5 and below 1, and"
                    + " rounds at least 1, but they are " + preference + ", " + damping + " and " + rounds + ".");
        }
        Dissimilarity distances = distance.metric().euclidean()
                ? Dissimilarity.of(Rescaled.of(points).points(), Metric.SQUARED_EUCLIDEAN)
                : distance.of(points);
        Dissimilarity counted = Counted.of(distances, trace);
        double[] sorted = PairDistances.sorted(points.size(), counted::between, job);
        if (sorted.length == 0 || allEqual(counted, sorted, job)) {
            job.progress(1);
            Clustering one = Clustering.of(new int[points.size()]);
            AffinitySteps.alike(trace, one);
            return one;
        }
        job.stage("Passing messages");
        Similarity similarity = Similarity.of(counted, -quantile(sorted, 1 - preference));
        int exponent = distance.metric().euclidean() ? 2 * Rescaled.of(points).exponent() : 0;
        AffinitySteps steps = new AffinitySteps(trace, similarity.of(distances), exponent, job);
        int[] exemplars = new Messages(similarity, damping, steps, job).exchange(rounds);
        Clustering result = Clustering.of(follow(exemplars, similarity, job));
        steps.ended(exemplars, result);
        job.progress(1);
        return result;
    }

    private static boolean allEqual(Dissimilarity distances, double[] sorted, Job job) {
        if (sorted[0] != sorted[sorted.length - 1]) {
            return false;
        }
        return IntStream.range(0, distances.size()).allMatch(i -> {
            job.check();
            return IntStream.range(0, i).allMatch(j -> distances.between(i, j) == sorted[0]);
        });
    }

    /** With steps between the values made straight, as is usual. */
    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** Each point goes to the exemplar it is most similar to, and exemplars to themselves. */
    static int[] follow(int[] exemplars, Similarity similarity, Job job) {
        int[] labels = new int[similarity.size()];
        double[] row = new double[labels.length];
        for (int i = 0; i < labels.length; i++) {
            job.check();
            similarity.row(i, row);
            int best = 0;
            for (int c = 0; c < exemplars.length; c++) {
                best = row[exemplars[c]] > row[exemplars[best]] ? c : best;
            }
            labels[i] = best;
        }
        for (int c = 0; c < exemplars.length; c++) {
            labels[exemplars[c]] = c;
        }
        return labels;
    }
}
