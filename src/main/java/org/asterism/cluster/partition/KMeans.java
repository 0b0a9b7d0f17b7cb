package org.asterism.cluster.partition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.asterism.cluster.ClusterCount;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Given;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Prepared;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Steerable;
import org.asterism.cluster.Trace;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.Parameter;

/**
 * k-means: k means, each point with its nearest, so that the squared distances add up to as little as possible.
 *
 * <p>Each start is improved by Lloyd's iteration until no point moves, and the best of all starts is kept. The iteration is
 * exact, but leaves out most distances: in up to four dimensions, or for up to five means, by {@link Filtering} boxes of points, O(n k) at first, then in
 * proportion to the points along the borders; else by {@link Bounds} a point, after Hamerly for few centres and Yinyang for
 * many; those who watch see all distances of the pseudo-code counted, n k a pass, those left out too. There are fewer than k
 * clusters only where there are fewer than k different points. Lloyd 1982, doi
 * 10.1109/TIT.1982.1056489; Arthur and Vassilvitskii 2007, "k-means++".
 */
@Described(
        id = "k-means",
        title = "k-means",
        summary = "Splits the points into k compact groups around their means.",
        group = "Partition",
        complexity = "O(n k) at first, then about O(n) a pass",
        reference = "Lloyd 1982, Least squares quantization in PCM, doi 10.1109/TIT.1982.1056489; Arthur and"
                + " Vassilvitskii 2007, k-means++, ACM-SIAM SODA; Hamerly 2010, Making k-means even faster, doi"
                + " 10.1137/1.9781611972801.12")
public record KMeans(
        @Parameter(
                help = "How many groups the picture is cut into, by straight borders halfway between the means."
                        + " (Lloyd 1982)",
                initial = "3",
                min = 1,
                max = 10_000)
        int k,

        @Parameter(
                help = "How many random starts are tried; the tightest result is shown. More starts make a poor"
                        + " picture, with one group split and two joined, less likely. (Arthur and Vassilvitskii 2007)",
                initial = "5",
                min = 1,
                max = 1000)
        int starts,

        @Parameter(
                help = "How the first centres are drawn: far from each other, the best of a few candidates each (greedy"
                        + " k-means++), far from each other (k-means++), or any points at all, which more often splits one"
                        + " group and joins two; or grown, beside the means for one group less, which takes a sweep over k"
                        + " little more time than its last k. (Arthur and Vassilvitskii 2007)",
                initial = "greedy-plus-plus")
        Start start,

        @Parameter(help = "Which random starts are drawn; the same seed gives the same picture.", initial = "1")
        long seed)
        implements Steerable {

    /** With the default way to draw the first centres. */
    public KMeans(int k, int starts, long seed) {
        this(k, starts, Start.GREEDY_PLUS_PLUS, seed);
    }

    /**
     * Improves given centres until no point moves; the cluster of each point is the number of its centre.
     *
     * @param centers k by dimensions; copied
     */
    public static int[] improve(double[][] centers, Points points, Job job) {
        return Lloyd.run(points, centers, job).labels();
    }

    @Override
    public double effort(int size, int dimensions) {
        double grown = start == Start.GROWN ? k / 2.0 : 1;
        return starts * grown * (3.0 * size * k + 20.0 * size);
    }

    @Override
    public long memory(int size, int dimensions) {
        return size * (40L + 16L * dimensions + 8L * CenterGroups.count(k));
    }

    @Override
    public Clustering cluster(Points points, Trace trace, Job job) {
        return cluster(new Arrangement(Rescaled.of(points), 0), trace, job);
    }

    @Override
    public Prepared prepare(Points points) {
        return new PreparedMeans(points);
    }

    Clustering cluster(Arrangement arrangement, Trace trace, Job job) {
        ClusterCount.check(k, arrangement.points().size());
        Means best = means(arrangement, trace, job);
        LloydSteps steps = new LloydSteps(trace, arrangement.scaled().exponent());
        return ended(best, starts, steps, job);
    }

    @Override
    public Pseudocode pseudocode() {
        Pseudocode code = Pseudocode.of("Squared error", String.format(Locale.ROOT, """
                Start | %s
                | repeat until no point changes its centre
                Assign |   each point joins its nearest centre
                Move centres |   each centre moves to the mean of its points
                Refill |   a centre without points moves to the point farthest from its own centre
                """, start.sentence(k)));
        return starts == 1
                ? code.then("Result", "the centres are the means of their points")
                : code.within("for each of " + starts + " starts")
                        .then("Result", "keep the start with the least squared error");
    }

    /** One run of Lloyd's iteration from the places given, whatever the number of starts. */
    @Override
    public Clustering resume(Points points, List<Mark> from, Trace trace, Job job) {
        ClusterCount.check(k, points.size());
        Rescaled scaled = Rescaled.of(points);
        double[][] centers =
                Arrays.stream(Given.places(from, k, points)).map(scaled::place).toArray(double[][]::new);
        job.stage("Going on from the centres given");
        LloydSteps steps = new LloydSteps(trace, scaled.exponent());
        Assignment assignment = Assignment.of(scaled.points(), k, job);
        steps.given(centers, points.size());
        return ended(new Lloyd(assignment, centers, steps, job).run(), 1, steps, job);
    }

    @Override
    public Set<String> startOptions() {
        return Set.of("k", "starts", "start", "seed");
    }

    private static Clustering ended(Means best, int starts, LloydSteps steps, Job job) {
        Clustering result = Clustering.of(best.labels());
        steps.ended(best, result, starts);
        job.progress(1);
        return result;
    }

    /** The best of all starts, for algorithms that run k-means on parts; they name their stages themselves. */
    Means means(Points points, Job job) {
        return means(points, Trace.NONE, job);
    }

    /** The same, of which somebody may count the distances. */
    Means means(Points points, Trace trace, Job job) {
        return means(new Arrangement(new Rescaled(points, 0), 0), trace.counting(), new Stageless(job));
    }

    private Means means(Arrangement arrangement, Trace trace, Job job) {
        job.stage("Arranging the points");
        Assignment assignment = arrangement.assignment(k, job);
        SplittableRandom random = new SplittableRandom(seed);
        Attempts attempts = new Attempts(this, arrangement, assignment, trace, job);
        Means best = attempts.run(0, random.split());
        for (int number = 1; number < starts; number++) {
            Means next = attempts.run(number, random.split());
            best = next.squaredError() < best.squaredError() ? next : best;
        }
        return best;
    }

    private record Stageless(Job job) implements Job {
        @Override
        public void progress(double fraction) {
            job.progress(fraction);
        }

        @Override
        public void stage(String text) {}

        @Override
        public boolean cancelled() {
            return job.cancelled();
        }
    }

    /** The starts of one run; what the assignment keeps of the points serves them all. */
    private record Attempts(KMeans settings, Arrangement arrangement, Assignment assignment, Trace trace, Job job) {
        Means run(int number, SplittableRandom random) {
            int starts = settings.starts;
            String name = "Start " + (number + 1) + " of " + starts;
            job.stage(name);
            Job part = job.part((double) number / starts, (number + 1.0) / starts);
            double share = settings.start == Start.GROWN ? 0.9 : 0.3;
            double[][] centers = arrangement.start(settings, number, random, trace, part.part(0, share));
            LloydSteps steps = new LloydSteps(trace, arrangement.scaled().exponent());
            steps.drawn(name, settings.start, centers, arrangement.points().size());
            return new Lloyd(assignment, centers, steps, part.part(share, 1)).run();
        }
    }
}
