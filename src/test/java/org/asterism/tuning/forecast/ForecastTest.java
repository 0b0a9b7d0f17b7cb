package org.asterism.tuning.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Percentage;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Cost;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.partition.KMeans;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final Clusterer ALGORITHM = new KMeans(8, 5, 1);

    @Test
    void withoutAPastItIsTheRoughEstimate() {
        Forecast.Expected expected = Forecast.of(List.of()).expect(ALGORITHM, 50_000, 2);
        assertThat(expected.cost()).isEqualTo(Cost.of(ALGORITHM, 50_000, 2));
        assertThat(expected.runs()).isZero();
    }

    /** A machine on which time grows with another power than foretold, give or take a tenth. */
    @Test
    void afterTenRunsItIsWithinThirtyPercentAtTheMedian() {
        SplittableRandom random = new SplittableRandom(4);
        List<Observation> past = new ArrayList<>();
        List<Double> errors = new ArrayList<>();
        for (int run = 0; run < 40; run++) {
            int size = (int) Math.exp(random.nextDouble(Math.log(1e4), Math.log(1e6)));
            Clusterer algorithm = new KMeans(random.nextInt(2, 50), 5, 1);
            double truth = 7
                    * Cost.of(algorithm, size, 2).seconds()
                    * Math.pow(size / 1e5, 0.3)
                    * Math.exp(0.1 * random.nextGaussian());
            double expected =
                    Forecast.of(past).expect(algorithm, size, 2).cost().seconds();
            past.add(Observation.of(algorithm, size, 2, truth));
            if (run >= 10) {
                errors.add(Math.abs(expected - truth) / truth);
            }
        }
        double[] sorted =
                errors.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        assertThat(sorted[sorted.length / 2]).isLessThan(0.15);
    }

    @Test
    void anAlgorithmThatNeverRanLearnsFromTheOthers() {
        List<Observation> past = new ArrayList<>();
        for (int run = 0; run < 20; run++) {
            past.add(Observation.of(
                    ALGORITHM, 100_000, 2, 3 * Cost.of(ALGORITHM, 100_000, 2).seconds()));
        }
        Clusterer other = new Dbscan(0.1, 5);
        double rough = Cost.of(other, 1_000_000, 2).seconds();
        Forecast.Expected expected = Forecast.of(past).expect(other, 1_000_000, 2);
        assertThat(expected.cost().seconds()).isCloseTo(3 * rough, Percentage.withPercentage(20));
        assertThat(expected.runs()).isZero();
        assertThat(Forecast.of(past).expect(ALGORITHM, 100_000, 2).runs()).isEqualTo(20);
    }

    /** Golden: ordinary ridge regression by its normal equations, solved by hand for two observations of one coefficient. */
    @Test
    void beliefIsRidgeRegression() {
        Belief belief = new Belief(new double[] {2}, 0.5, 0);
        belief.observe(new double[] {1}, 3);
        belief.observe(new double[] {2}, 5);
        // (1·3 + 2·5) / 0.5 over (1 + 4) / 0.5 + 1 / 4
        assertThat(belief.expect(new double[] {1})).isCloseTo(26 / 10.25, within(1e-12));
        assertThat(belief.deviation(new double[] {1})).isCloseTo(Math.sqrt(1 / 10.25 + 0.5), within(1e-12));
    }

    @Test
    void noPastLeadsToNonsense() {
        List<Observation> past = new ArrayList<>();
        for (int run = 0; run < 30; run++) {
            past.add(Observation.of(ALGORITHM, 10, 2, 0));
        }
        Cost cost = Forecast.of(past).expect(ALGORITHM, 2_000_000_000, 2).cost();
        assertThat(cost.seconds()).isPositive().isFinite();
        assertThat(Arrays.asList(cost.time(), cost.memory())).doesNotContain("");
    }
}
