package org.asterism.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.asterism.cluster.mixture.Gaussian;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PairFeatureTest {
    /** Length 4 and width 2 flat, length 6 and width 3 upright, 10 apart; extent 20, 300 points, a third the first's. */
    private final GaussianPair pair =
            new GaussianPair(gaussian(0.2, 0, 0, 16, 0, 4), gaussian(0.4, 6, 8, 9, 0, 36), 300, 20);

    @Test
    void theFeaturesOfAnExampleAreAsReckonedByHand() {
        double size = (Math.hypot(4, 2) + Math.hypot(6, 3)) / 20;
        double sparse = 100 / (Math.PI * 0.2 * 0.1);
        double dense = 200 / (Math.PI * 0.3 * 0.15);
        double centres = Math.atan2(8, 6);

        expect(PairFeature.DISTANCE, 0.5);
        expect(PairFeature.SIZE, size);
        expect(PairFeature.RELATIVE_DISTANCE, 0.5 / size);
        expect(PairFeature.SIZE_DIFFERENCE, (Math.hypot(6, 3) - Math.hypot(4, 2)) / 20);
        expect(PairFeature.SPREAD_DIFFERENCE, Math.hypot(2, 1) / 20);
        expect(PairFeature.ROUNDNESS, 0.5);
        expect(PairFeature.ROUNDNESS_DIFFERENCE, 0);
        expect(PairFeature.DENSITY, Math.sqrt(sparse * dense));
        expect(PairFeature.DENSITY_RATIO, sparse / dense);
        expect(PairFeature.TILT, Math.PI / 4);
        expect(PairFeature.TILT_DIFFERENCE, Math.PI / 2);
        expect(PairFeature.FACING, (centres + Math.PI / 2 - centres) / 2);
        expect(PairFeature.FACING_DIFFERENCE, centres - (Math.PI / 2 - centres));
        expect(PairFeature.BHATTACHARYYA, BhattacharyyaModel.distance(pair.first(), pair.second()));
    }

    @ParameterizedTest
    @EnumSource
    void aFeatureIsTheSameWhicheverComponentComesFirst(PairFeature feature) {
        SplittableRandom random = new SplittableRandom(5);
        for (int trial = 0; trial < 200; trial++) {
            Gaussian first = random(random);
            Gaussian second = random(random);
            double value = feature.of(new GaussianPair(first, second, 50, 3));

            assertThat(feature.of(new GaussianPair(second, first, 50, 3))).isEqualTo(value, within(1e-9 * value));
        }
    }

    @ParameterizedTest
    @EnumSource
    void needlesDotsTwinsAndGiantsHaveFiniteFeatures(PairFeature feature) {
        List<Gaussian> odd = List.of(
                gaussian(0.5, 0, 0, 1, 0, 0),
                gaussian(0.5, 0, 0, 0, 0, 0),
                gaussian(0, 0.5, 0.5, 1e-300, 0, 1),
                gaussian(0, -0.5, 0.1, 1, 1, 1));
        for (Gaussian first : odd) {
            for (Gaussian second : odd) {
                GaussianPair strange = new GaussianPair(first, second, 0, 1);
                assertThat(feature.of(strange)).isFinite().isNotNegative();
                assertThat(feature.predictor(feature.of(strange))).isFinite();
            }
        }
        Gaussian giant = gaussian(0.5, 1e150, 1e150, 1e300, 0, 1e300);
        assertThat(feature.of(new GaussianPair(giant, giant, 9, 1e150))).isFinite();
    }

    @Test
    void theFeaturesOfAPairAreAllOfThem() {
        assertThat(pair.features()).hasSize(PairFeature.values().length);
        assertThat(pair.features().get(PairFeature.DISTANCE)).isEqualTo(PairFeature.DISTANCE.of(pair));
    }

    @Test
    void valuesAreShownInTheirUnits() {
        assertThat(PairFeature.TILT.text(Math.PI / 4)).isEqualTo("45°");
        assertThat(PairFeature.DENSITY.text(12345.6)).isEqualTo("12,346");
        assertThat(PairFeature.DISTANCE.text(0.456)).isEqualTo("0.46");
    }

    @Test
    void theDefaultModelKnowsWhatPeopleWereTestedOn() {
        BhattacharyyaModel model = new BhattacharyyaModel();

        assertThat(model.tested()).containsOnlyKeys(PairFeature.values());
        assertThat(model.tested().get(PairFeature.DISTANCE).contains(0.5)).isTrue();
        assertThat(model.sizes()).isEqualTo(new Interval(150, 5000));
    }

    private void expect(PairFeature feature, double value) {
        assertThat(feature.of(pair)).as(feature.title()).isCloseTo(value, within(1e-5 * Math.max(1, value)));
    }

    private static Gaussian random(SplittableRandom random) {
        double xx = 0.1 + random.nextDouble();
        double yy = 0.1 + random.nextDouble();
        double xy = (random.nextDouble() - 0.5) * Math.sqrt(xx * yy);
        return gaussian(random.nextDouble(), random.nextDouble(), random.nextDouble(), xx, xy, yy);
    }

    private static Gaussian gaussian(double weight, double x, double y, double xx, double xy, double yy) {
        return new Gaussian(weight, new double[] {x, y}, new double[][] {{xx, xy}, {xy, yy}});
    }
}
