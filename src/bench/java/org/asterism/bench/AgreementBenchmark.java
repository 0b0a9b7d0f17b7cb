package org.asterism.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.asterism.job.Job;
import org.asterism.perception.agreement.Agreement;
import org.asterism.perception.agreement.Consensus;
import org.asterism.perception.agreement.KrippendorffAlpha;
import org.asterism.perception.agreement.RaterPairs;
import org.asterism.perception.agreement.Ratings;
import org.asterism.perception.agreement.Similarity;
import org.asterism.perception.agreement.Togetherness;
import org.asterism.quality.Noise;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A session of 60 plots, 5000 points and 50 people. To beat on two cores: all pairs by the adjusted Rand index in well
 * under 2 s, a new answer within 200 ms.
 *
 * <p>People see three to six groups around the same centres, each with a border of their own, so that the points fall into
 * some 500 to 1000 blocks that all label alike.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AgreementBenchmark {
    private static final int POINTS = 5000;
    private static final int PEOPLE = 50;
    private static final int GROUPS = 6;

    @Param({"60"})
    int plots;

    private final List<Ratings> session = new ArrayList<>();
    private final List<RaterPairs> compared = new ArrayList<>();
    private final List<Ratings> joined = new ArrayList<>();

    @Setup
    public void draw() {
        for (int plot = 0; plot < plots; plot++) {
            Ratings all = ratings(PEOPLE + 1, plot);
            Ratings before =
                    new Ratings(all.raters().subList(0, PEOPLE), all.labels().subList(0, PEOPLE));
            session.add(before);
            joined.add(all);
        }
        compared.add(RaterPairs.of(session.getFirst(), EnumSet.allOf(Similarity.class), Noise.OWN_CLUSTER, Job.QUIET));
    }

    @Benchmark
    public List<Agreement> adjustedRandIndexOfAllPairs() {
        return all(Similarity.ARI);
    }

    @Benchmark
    public List<Agreement> adjustedMutualInformationOfAllPairs() {
        return all(Similarity.AMI);
    }

    /** One answer to one plot, by all six similarities. */
    @Benchmark
    public RaterPairs newAnswer() {
        return compared.getFirst().with(joined.getFirst(), Job.QUIET);
    }

    @Benchmark
    public List<KrippendorffAlpha> krippendorff() {
        return session.stream()
                .map(plot -> KrippendorffAlpha.of(plot, Noise.OWN_CLUSTER, Job.QUIET))
                .toList();
    }

    /** Of one plot, with the disagreement on each point. */
    @Benchmark
    public double consensus() {
        Togetherness people = Togetherness.of(session.getFirst(), Noise.OWN_CLUSTER, Job.QUIET);
        return people.disagreement()[0] + Consensus.of(people, Job.QUIET).overall();
    }

    private List<Agreement> all(Similarity similarity) {
        return session.stream()
                .map(plot -> RaterPairs.of(plot, Set.of(similarity), Noise.OWN_CLUSTER, Job.QUIET)
                        .agreement(similarity))
                .toList();
    }

    private static Ratings ratings(int people, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] centers = places(GROUPS, random);
        double[][] points = IntStream.range(0, POINTS)
                .mapToObj(i -> near(centers[i % GROUPS], 0.08, random))
                .toArray(double[][]::new);
        List<int[]> labels = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            int groups = random.nextInt(3, GROUPS + 1);
            double[][] own = IntStream.range(0, groups)
                    .mapToObj(g -> near(centers[g], 0.03, random))
                    .toArray(double[][]::new);
            labels.add(
                    IntStream.range(0, POINTS).map(i -> nearest(points[i], own)).toArray());
        }
        return new Ratings(
                IntStream.range(0, people).mapToObj(i -> "person " + i).toList(), labels);
    }

    private static double[][] places(int count, SplittableRandom random) {
        return IntStream.range(0, count)
                .mapToObj(_ -> new double[] {random.nextDouble(), random.nextDouble()})
                .toArray(double[][]::new);
    }

    private static double[] near(double[] place, double spread, SplittableRandom random) {
        return new double[] {place[0] + spread * random.nextGaussian(), place[1] + spread * random.nextGaussian()};
    }

    private static int nearest(double[] point, double[][] centers) {
        int nearest = 0;
        for (int i = 1; i < centers.length; i++) {
            nearest = distance(point, centers[i]) < distance(point, centers[nearest]) ? i : nearest;
        }
        return nearest;
    }

    private static double distance(double[] a, double[] b) {
        return Math.hypot(a[0] - b[0], a[1] - b[1]);
    }
}
