package org.asterism.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Field;
import org.asterism.geometry.Points;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;

class DoubtMapTest {
    private static final Bounds PLANE = new Bounds(-6, -8, 14, 13);

    /** Two groups that touch at (2, 0), and one far away at (10, 8). */
    private final Points points = groups(0, 4, 10);

    private final Ambiguity ambiguity = Clams.DEFAULT.score(points, Job.QUIET);

    @Test
    void itGlowsBetweenNearGroupsAndNowhereElse() {
        Field map = DoubtMap.of(ambiguity, points, PLANE, Job.QUIET);

        assertThat(at(map, 2, 0)).isGreaterThan(0.8 * map.peak());
        assertThat(at(map, 10, 8)).isLessThan(0.05 * map.peak());
        assertThat(at(map, 2, 7)).isLessThan(0.01 * map.peak());
        assertThat(at(map, -5, -7)).isLessThan(1e-6 * map.peak());
        assertThat(Arrays.stream(map.values())).allMatch(value -> value >= 0 && value <= 0.5);
    }

    @Test
    void theMeanOfAConstantIsTheConstantWherePointsAre() {
        double[] half = new double[points.size()];
        Arrays.fill(half, 0.5);
        Field map = DoubtMap.of(points, half, PLANE, Job.QUIET);

        assertThat(at(map, 10, 8)).isEqualTo(0.5, within(1e-6));
        assertThat(at(map, 12.9, -7)).isLessThan(1e-3);
    }

    @Test
    void pointsElsewhereAndPlotsWithoutPointsLeaveItDark() {
        assertThat(DoubtMap.of(ambiguity, points, new Bounds(100, 100, 101, 101), Job.QUIET)
                        .peak())
                .isZero();
        Points none = Points.of(new double[0], new double[0]);
        assertThat(DoubtMap.of(ambiguity, none, PLANE, Job.QUIET).peak()).isZero();
    }

    @Test
    void clearGroupsLeaveItDark() {
        Points clear = groups(0, 20, 40);
        Bounds bounds = Bounds.of(clear);
        assertThat(DoubtMap.of(Clams.DEFAULT.score(clear, Job.QUIET), clear, bounds, Job.QUIET)
                        .peak())
                .isLessThan(1e-6);
    }

    @Test
    void itIsTheSameOnOneAndFourThreads() throws Exception {
        double[] one = onThreads(1);
        assertThat(onThreads(4)).isEqualTo(one);
    }

    @Test
    void itStopsWhenCancelled() {
        Job cancelled = Job.silent(() -> true);
        assertThatThrownBy(() -> DoubtMap.of(ambiguity, points, PLANE, cancelled))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void theDoubtOfPointsIsScaledToTheHighest() {
        double[] doubt = ambiguity.doubt(points, Job.QUIET);
        double[] bits = new Doubt(ambiguity.mixture(), ambiguity.pairs()).of(points, Job.QUIET);

        assertThat(Arrays.stream(doubt).max()).hasValue(1);
        assertThat(doubt[7] / doubt[11]).isEqualTo(bits[7] / bits[11], within(1e-9));
    }

    @Test
    void aPlaceNamesThePairsBehindIt() {
        Spot between = ambiguity.behind(2, 0);
        Pair first = between.shares().getFirst().pair();

        assertThat(between.x()).isEqualTo(2);
        assertThat(between.shares().stream().mapToDouble(Spot.Share::share).sum())
                .isEqualTo(1, within(0.01));
        assertThat(between.shares().getFirst().share()).isGreaterThan(0.7);
        assertThat(ambiguity.mixture().mean(first.i())[0] + ambiguity.mixture().mean(first.j())[0])
                .isEqualTo(4, within(1.0));
        assertThat(Spot.of(0, 0, single()).shares()).isEmpty();
    }

    private Ambiguity single() {
        Points round = groups(0);
        Ambiguity one = Clams.DEFAULT.score(round, Job.QUIET);
        assertThat(one.pairs()).as("components of one round group").isEmpty();
        return one;
    }

    private double[] onThreads(int threads) throws Exception {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> DoubtMap.of(ambiguity, points, PLANE, Job.QUIET))
                    .get()
                    .values();
        }
    }

    private static double at(Field map, double x, double y) {
        return map.values()[map.cell(x, y)];
    }

    private static Points groups(double... centres) {
        SplittableRandom random = new SplittableRandom(1);
        int each = 300;
        double[] x = new double[each * centres.length];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = centres[i / each] + random.nextGaussian();
            y[i] = (i / each == 2 ? 8 : 0) + random.nextGaussian();
        }
        return Points.of(x, y);
    }
}
