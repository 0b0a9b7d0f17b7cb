package org.asterism.tuning.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.quality.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KDistancesTest {
    /** Two tight groups of 100 points, and 20 strays. */
    static Points groupsWithStrays() {
        SplittableRandom random = new SplittableRandom(3);
        double[] x = new double[220];
        double[] y = new double[220];
        for (int i = 0; i < x.length; i++) {
            boolean stray = i >= 200;
            x[i] = stray ? 20 * random.nextDouble() - 5 : 10 * (i / 100) + random.nextDouble();
            y[i] = stray ? 20 * random.nextDouble() - 10 : random.nextDouble();
        }
        return Points.of(x, y);
    }

    @ParameterizedTest
    @EnumSource(names = {"EUCLIDEAN", "SQUARED_EUCLIDEAN", "MANHATTAN"})
    void areThoseOfANaiveSearch(Metric metric) {
        Space space = new Space(groupsWithStrays(), new Distance(metric));
        double[] found = KDistances.of(space, 4, Job.QUIET).distances();
        double[] naive = IntStream.range(0, space.size())
                .mapToDouble(i -> IntStream.range(0, space.size())
                        .mapToDouble(j -> space.distance().of(space.points()).between(i, j))
                        .sorted()
                        .toArray()[4])
                .sorted()
                .toArray();
        assertThat(found).hasSameSizeAs(naive);
        for (int i = 0; i < naive.length; i++) {
            assertThat(found[naive.length - 1 - i]).isCloseTo(naive[i], within(1e-12));
        }
    }

    @Test
    void theKneeLiesBetweenStraysAndGroups() {
        KDistances curve = KDistances.of(Space.euclidean(groupsWithStrays()), 4, Job.QUIET);
        double knee = curve.knee().orElseThrow();
        assertThat(curve.beyond(knee)).isBetween(10, 30);
        assertThat(curve.beyond(curve.distances()[0])).isZero();
        assertThat(curve.beyond(0)).isEqualTo(220);
        assertThat(Arrays.stream(curve.distances()).filter(d -> d > knee).count())
                .isEqualTo(curve.beyond(knee));
    }

    @Test
    void ofManyPointsSomeAreAskedForTheirDistancesToAll() {
        double[] x = IntStream.range(0, 30_000).asDoubleStream().toArray();
        KDistances curve = KDistances.of(Space.euclidean(Points.of(x)), 2, Job.QUIET);
        assertThat(curve.drawn()).isEqualTo(KDistances.ASKED);
        assertThat(curve.points()).isEqualTo(30_000);
        assertThat(curve.distances()).containsOnly(1, 2);
    }

    @Test
    void saysWhyThereIsNoCurve() {
        Space three = Space.euclidean(Points.of(new double[] {1, 2, 3}));
        assertThatThrownBy(() -> KDistances.of(three, 3, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("Min-points is 4, but there are only 3 points; choose a smaller one to see distances.");
        assertThatThrownBy(() -> KDistances.of(three, 0, Job.QUIET)).hasMessageContaining("choose 2 or more");
    }
}
