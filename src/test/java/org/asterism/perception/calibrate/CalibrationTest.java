package org.asterism.perception.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.GaussianPair;
import org.asterism.perception.Interval;
import org.asterism.perception.PairFeature;
import org.asterism.perception.Viewing;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void peopleWhoSeeAsTheBuiltInModelButBolderAreRecovered() {
        Rescaling bold = new Rescaling(0.8, 1.6);
        Calibration calibration = Calibration.of(Simulated.judges(60, 40, 1, bold::single), 1, Job.QUIET);

        Rescaling found = (Rescaling) trial(calibration, Method.RESCALED).formula();
        assertThat(found.offset()).isCloseTo(0.8, within(0.1));
        assertThat(found.scale()).isCloseTo(1.6, within(0.15));
        assertThat(calibration.better()).isTrue();
        assertThat(calibration.byPlot()).isTrue();
        assertThat(trial(calibration, Method.RESCALED).score().absoluteError())
                .isLessThan(0.7 * calibration.builtIn().score().absoluteError());
    }

    @Test
    void peopleWhoLookAtOtherFeaturesAreRecovered() {
        Calibration calibration =
                Calibration.of(Simulated.judges(150, 40, 2, CalibrationTest::byDensityAndDistance), 1, Job.QUIET);

        Trial best = calibration.best();
        assertThat(best.method()).isEqualTo(Method.REGRESSION);
        assertThat(best.score().logLoss())
                .isLessThan(calibration.builtIn().score().logLoss() - 0.1);
        assertThat(best.score().spearman()).isGreaterThan(0.9);
        assertThat(best.score().absoluteError()).isLessThan(0.08);
        SplittableRandom random = new SplittableRandom(99);
        for (int i = 0; i < 100; i++) {
            GaussianPair unseen = Simulated.pair(random);
            assertThat(best.formula().single(unseen)).isCloseTo(byDensityAndDistance(unseen), within(0.12));
        }
    }

    @Test
    void theWeightsOfARegressionAreThoseOfThePeople() {
        Regression known = new Regression(
                0.3,
                Map.of(
                        PairFeature.DISTANCE, new Regression.Term(0.4, 0.2, -1.5),
                        PairFeature.ROUNDNESS, new Regression.Term(0.5, 0.15, 0.8)));
        Cases cases = Cases.of(Simulated.judges(400, 200, 3, known::single).all());
        Regression found = Regression.fit(cases, 1e-4, Job.QUIET);

        assertThat(slope(found, PairFeature.DISTANCE)).isCloseTo(-1.5 / 0.2, within(1.0));
        assertThat(slope(found, PairFeature.ROUNDNESS)).isCloseTo(0.8 / 0.15, within(0.5));
        assertThat(found.terms().get(PairFeature.TILT).weight()).isCloseTo(0, within(0.1));
    }

    @Test
    void whereTheBuiltInModelIsRightItIsSaidToBeKept() {
        Calibration calibration =
                Calibration.of(Simulated.judges(8, 5, 4, Viewing.DEFAULT_MODEL::single), 1, Job.QUIET);

        assertThat(calibration.trials()).extracting(Trial::method).doesNotContain(Method.REGRESSION);
        assertThat(calibration.better()).isFalse();
        assertThat(calibration.verdict()).contains("Keep the built-in model.");
    }

    @Test
    void judgementsOfFewPlotsAreHeldOutOneByOneAndThatIsSaid() {
        Judgements few = Simulated.judges(4, 20, 5, new Rescaling(1, 2)::single);
        Calibration calibration = Calibration.of(few, 1, Job.QUIET);

        assertThat(calibration.byPlot()).isFalse();
        assertThat(calibration.verdict()).contains("flattering");
    }

    @Test
    void aSeedGivesTheSameModel() {
        Judgements judgements = Simulated.judges(20, 20, 6, CalibrationTest::byDensityAndDistance);

        assertThat(model(judgements).single(Simulated.pair(new SplittableRandom(1))))
                .isEqualTo(model(judgements).single(Simulated.pair(new SplittableRandom(1))));
    }

    @Test
    void theModelRemembersWhatItWasMadeOf() {
        Judgements judgements = Simulated.judges(20, 20, 7, CalibrationTest::byDensityAndDistance);
        FittedModel model = model(judgements);

        assertThat(model.name()).isEqualTo("Lab 7");
        assertThat(model.judgements()).isEqualTo(60);
        assertThat(model.plots()).isEqualTo(20);
        assertThat(model.sizes()).isEqualTo(new Interval(500, 500));
        assertThat(model.tested()).containsOnlyKeys(PairFeature.values());
        judgements
                .all()
                .forEach(judgement -> assertThat(model.tested()
                                .get(PairFeature.DISTANCE)
                                .contains(PairFeature.DISTANCE.of(judgement.pair())))
                        .isTrue());
    }

    @Test
    void tooFewOrEqualJudgementsAreRefused() {
        assertThatThrownBy(() -> Calibration.of(Simulated.judges(3, 20, 8, _ -> 0.5), 1, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("There are only 9 judgements of pairs; a model needs at least 10. Add plots or people.");
        assertThatThrownBy(() -> Calibration.of(Simulated.judges(9, 20, 8, _ -> 1), 1, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("All judgements are the same");
    }

    @Test
    void fittingCanBeCancelled() {
        Judgements judgements = Simulated.judges(20, 20, 9, CalibrationTest::byDensityAndDistance);

        assertThatThrownBy(() -> Calibration.of(judgements, 1, Job.silent(() -> true)))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void aNamelessModelIsRefused() {
        Calibration calibration =
                Calibration.of(Simulated.judges(5, 20, 9, CalibrationTest::byDensityAndDistance), 1, Job.QUIET);

        assertThatThrownBy(() -> calibration.model("  ", DAY, "a test")).isInstanceOf(InvalidInputException.class);
    }

    private static double byDensityAndDistance(GaussianPair pair) {
        double ratio = PairFeature.DENSITY_RATIO.predictor(PairFeature.DENSITY_RATIO.of(pair));
        return Logistic.share(4 - 6 * PairFeature.DISTANCE.of(pair) - 1.5 * ratio);
    }

    private static double slope(Regression regression, PairFeature feature) {
        Regression.Term term = regression.terms().get(feature);
        return term.weight() / term.deviation();
    }

    private static FittedModel model(Judgements judgements) {
        return Calibration.of(judgements, 1, Job.QUIET).model("Lab 7", DAY, "simulated people");
    }

    private static Trial trial(Calibration calibration, Method method) {
        List<Trial> trials = calibration.trials();
        return trials.stream()
                .filter(trial -> trial.method() == method)
                .findFirst()
                .orElseThrow();
    }
}
