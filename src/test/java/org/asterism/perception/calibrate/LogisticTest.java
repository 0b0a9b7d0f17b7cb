package org.asterism.perception.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.asterism.job.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogisticTest {
    private static final double[][] ROWS = {
        {0.5, 1.2}, {-1.0, 0.3}, {1.5, -0.7}, {0.2, 0.1}, {-0.4, -1.1}, {2.0, 0.8}, {-1.6, 1.4}, {0.9, -0.2}
    };
    private static final double[] TARGETS = {0.7, 0.2, 0.9, 0.5, 0.3, 1.0, 0.0, 0.65};

    /** Golden: scikit-learn 1.6.1, LogisticRegression(C = 1 / (8 ridge)), each row twice with weights t and 1 - t. */
    @ParameterizedTest
    @CsvSource({
        "0.01, -0.23893068531650813, 1.5238324510873018, 0.07558564937895883",
        "0.1, -0.10794433319680198, 0.9787306754640815, 0.008569830697995013",
        "1, 0.0594426792799471, 0.2780292595788516, -0.02005282389054515"
    })
    void sharesAreFittedAsByScikitLearn(double ridge, double intercept, double first, double second) {
        Logistic fit = Logistic.fit(ROWS, TARGETS, new double[8], ridge, Job.QUIET);

        assertThat(fit.intercept()).isCloseTo(intercept, within(1e-8));
        assertThat(fit.weights()).containsExactly(new double[] {first, second}, within(1e-8));
    }

    @Test
    void sharesMadeByTheModelGiveItsWeightsBack() {
        double[] targets = new double[8];
        double[] offsets = {0.3, -0.2, 0.1, 0, 0.5, -0.4, 0.2, 0};
        for (int i = 0; i < 8; i++) {
            targets[i] = Logistic.share(offsets[i] + 0.4 - 1.1 * ROWS[i][0] + 2 * ROWS[i][1]);
        }
        Logistic fit = Logistic.fit(ROWS, targets, offsets, 0, Job.QUIET);

        assertThat(fit.intercept()).isCloseTo(0.4, within(1e-8));
        assertThat(fit.weights()).containsExactly(new double[] {-1.1, 2}, within(1e-8));
    }

    @Test
    void aPredictorThatNeverChangesHasNoWeight() {
        double[][] rows = {{1, 0}, {2, 0}, {3, 0}, {4, 0}};
        Logistic fit = Logistic.fit(rows, new double[] {0.1, 0.3, 0.5, 0.9}, new double[4], 0, Job.QUIET);

        assertThat(fit.weights()[1]).isZero();
        assertThat(fit.weights()[0]).isPositive().isFinite();
    }

    @Test
    void separatedSharesStayFiniteUnderARidge() {
        Logistic fit = Logistic.fit(
                new double[][] {{-1}, {-2}, {1}, {2}}, new double[] {0, 0, 1, 1}, new double[4], 1e-4, Job.QUIET);

        assertThat(fit.weights()[0]).isBetween(1.0, 50.0);
    }
}
