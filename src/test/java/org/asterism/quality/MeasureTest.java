package org.asterism.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.asterism.cluster.Golden;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureTest {
    @Test
    void everyMeasureIsNamedAndExplained() {
        List<Measure<?>> all = new ArrayList<>(Internal.all());
        all.addAll(External.all());
        assertThat(all).extracting(Measure::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
        assertThat(all).extracting(Measure::title).doesNotHaveDuplicates();
        assertThat(all).extracting(Measure::help).allMatch(help -> help.length() > 40 && help.endsWith("."));
        assertThat(all).extracting(Measure::reference).allMatch(reference -> reference.matches(".*\\d{4}.*"));
        assertThat(all).allMatch(measure -> measure.low() < measure.high());
    }

    @ParameterizedTest
    @EnumSource(Noise.class)
    void valuesKeepTheirRangeAndForgetTheNamesOfLabels(Noise noise) {
        SplittableRandom random = new SplittableRandom(noise.name().length());
        for (int round = 0; round < 30; round++) {
            int size = random.nextInt(1, 50);
            Space space = Space.euclidean(RandomPoints.lattice(size, random.nextInt(1, 4), 9, round));
            int[] labels = random.ints(size, -1, random.nextInt(1, 5)).toArray();
            int[] renamed = Arrays.stream(labels).map(l -> l < 0 ? l : 6 - l).toArray();
            for (Measure<Labelled> measure : Internal.all()) {
                double value = measure.of(new Labelled(space, labels, noise, Job.QUIET))
                        .value();
                double again = measure.of(new Labelled(space, renamed, noise, Job.QUIET))
                        .value();
                assertInRange(measure, value);
                if (Double.isFinite(value)) {
                    assertThat(again).as(measure.id()).isCloseTo(value, within(1e-9 * (1 + Math.abs(value))));
                } else {
                    assertThat(again).as(measure.id()).isEqualTo(Double.valueOf(value));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Noise.class)
    void agreementKeepsItsRange(Noise noise) {
        for (String name : List.of("dbscan", "ward", "single")) {
            Contingency table = Contingency.of(Golden.labels("truth"), Golden.labels(name), noise);
            External.all()
                    .forEach(measure -> assertInRange(measure, measure.of(table).value()));
        }
    }

    @Test
    void coordinatesAreMeasuredOnlyWhereDistancesAreStraight() {
        assertThat(Internal.fitting(Metric.SQUARED_EUCLIDEAN)).isEqualTo(Internal.all());
        assertThat(Internal.fitting(Metric.MATRIX)).extracting(Measure::id).containsExactly("silhouette");
    }

    @Test
    void readingsSayWhatIsBetter() {
        assertThat(Internal.all())
                .extracting(Measure::reading)
                .contains("higher is better, -1 to 1", "lower is better, 0 and up", "higher is better");
    }

    private static void assertInRange(Measure<?> measure, double value) {
        if (!Double.isNaN(value)) {
            assertThat(value).as(measure.id()).isBetween(measure.low() - 1e-9, measure.high() + 1e-9);
        }
    }
}
