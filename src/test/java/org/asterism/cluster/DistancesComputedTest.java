package org.asterism.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.graph.AffinityPropagation;
import org.asterism.cluster.medoid.KMedoids;
import org.asterism.cluster.medoid.MedoidStart;
import org.asterism.cluster.medoid.PamVariant;
import org.asterism.cluster.partition.BisectingKMeans;
import org.asterism.cluster.partition.FuzzyCMeans;
import org.asterism.cluster.partition.KMeans;
import org.asterism.cluster.partition.Start;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Distance;
import org.asterism.job.Job;
import org.asterism.parameter.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many distances those who watch are told of, against the count by hand. */
class DistancesComputedTest {
    private static final int K = 4;
    private static final int SIZE = 90;
    private static final long PASS = (long) SIZE * K;

    private final Points points = RandomPoints.blobs(SIZE, 2, K, 0.1, 3);

    @ParameterizedTest
    @EnumSource(names = {"GREEDY_PLUS_PLUS", "PLUS_PLUS", "RANDOM"})
    void meansCostAPassEachTimePointsJoin(Start start) {
        List<Step> steps = steps(new KMeans(K, 2, start, 1), points);
        long before = 0;
        for (Step step : steps) {
            long drawing = step.phase().equals("Start") ? drawing(start) : 0;
            long joining = step.phase().equals("Assign") ? PASS : 0;
            long refilling = step.phase().equals("Refill") ? SIZE : 0;
            assertThat(step.distances() - before).isEqualTo(drawing + joining + refilling);
            before = step.distances();
        }
    }

    /** Each point drawn is compared with all others, and so is each candidate after the first. */
    private static long drawing(Start start) {
        return switch (start) {
            case GREEDY_PLUS_PLUS -> PASS + 3L * (K - 1) * SIZE;
            case PLUS_PLUS -> PASS;
            case RANDOM, GROWN -> 0;
        };
    }

    @Test
    void meansThatGrowCountThoseForFewerToo() {
        List<Step> grown = steps(new KMeans(K, 1, Start.GROWN, 1), points);
        List<Step> fewer = steps(new KMeans(K - 1, 1, Start.GROWN, 1), points);

        long more = grown.getFirst().distances() - fewer.getFirst().distances();
        long drawing = (K + 3L) * SIZE;
        assertThat((more - drawing) % PASS).isZero();
        assertThat(more - drawing).isGreaterThanOrEqualTo(2 * PASS);
    }

    @Test
    void fuzzyMeansCostAPassEachTimeDegreesAreGiven() {
        List<Step> steps = steps(new FuzzyCMeans(K, 2, 1), points);

        long passes =
                steps.stream().filter(step -> step.phase().equals("Degrees")).count();
        assertThat(steps.getFirst().distances()).isEqualTo(drawing(Start.GREEDY_PLUS_PLUS));
        assertThat(steps.getLast().distances()).isEqualTo(drawing(Start.GREEDY_PLUS_PLUS) + (passes + 1) * PASS);
    }

    @Test
    void bisectingCountsTheMeansOfEachCut() {
        BisectingKMeans bisecting = new BisectingKMeans(2, BisectingKMeans.Loosest.POINTS, 3, 1);
        List<Step> steps = steps(bisecting, points);

        assertThat(steps.getFirst().distances()).isZero();
        assertThat(steps.getLast().distances())
                .isPositive()
                .satisfies(all -> assertThat(all % SIZE).isZero());
    }

    @Test
    void aSearchForNeighboursInOneLeafComparesAll() {
        Points few = points.select(new int[] {0, 20, 40, 60, 80});

        assertThat(steps(new Dbscan(0.2, 2), few).getLast().distances()).isEqualTo(25);
    }

    @Test
    void aSearchForNeighboursComparesNoFewerThanItFinds() {
        List<Step> steps = steps(new Dbscan(0.05, 5), RandomPoints.uniform(2000, 2, 1));

        assertThat(steps.getLast().distances()).isBetween(2000L * 15, 2000L * 2000 / 4);
    }

    @Test
    void eachRoundOfMessagesLooksAtAllSimilarities() {
        List<Step> steps = steps(Schema.of(AffinityPropagation.class).initial(), points);

        long before = steps.getFirst().distances();
        assertThat(before).isEqualTo(SIZE * (SIZE - 1L) / 2);
        for (Step step : steps.subList(1, steps.size())) {
            assertThat(step.distances() - before).isEqualTo((long) SIZE * SIZE);
            before = step.distances();
        }
    }

    @Test
    void thePairByPairSearchForMedoidsCostsKTimesAsMuchARound() {
        Distance distance = Distance.EUCLIDEAN;
        long pam = last(new KMedoids(K, PamVariant.PAM, MedoidStart.RANDOM, distance, 1));
        long fast = last(new KMedoids(K, PamVariant.FAST_PAM1, MedoidStart.RANDOM, distance, 1));
        long faster = last(new KMedoids(K, PamVariant.FASTER_PAM, MedoidStart.RANDOM, distance, 1));

        assertThat(pam).isGreaterThan(3 * fast);
        assertThat(faster).isPositive().isLessThan(fast);
    }

    private long last(Traceable algorithm) {
        return steps(algorithm, points).getLast().distances();
    }

    private static List<Step> steps(Traceable algorithm, Points points) {
        Trace trace = Trace.upTo(10_000_000);
        algorithm.cluster(points, trace, Job.QUIET);
        return trace.steps();
    }
}
