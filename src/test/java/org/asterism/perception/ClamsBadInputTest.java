package org.asterism.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.job.Jobs;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plots that no one would score, and some that only seem so: a refusal in words or a sound result. */
class ClamsBadInputTest {
    private static final Clams CLAMS = Clams.DEFAULT.withSeeds(2, 0);
    private static final double[] ZEROS = new double[200];

    private final Points points = ExamplePlots.triangle(200, 3);

    @Test
    void fewerThanNinePointsAreRefused() {
        assertThatThrownBy(() -> CLAMS.score(first(8), Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The ambiguity score needs at least 9 points, but there are 8.");
        assertThatThrownBy(() -> CLAMS.measure(first(0), Job.QUIET)).isInstanceOf(InvalidInputException.class);
        assertThat(sound(first(9)).bic()).hasSize(2);
    }

    @Test
    void otherThanTwoColumnsAreRefused() {
        assertThatThrownBy(() -> CLAMS.score(Points.of(points.column(0)), Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("two columns");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void theFirstPointThatIsNotFiniteIsNamed(double value) {
        double[] y = points.column(1).clone();
        y[11] = value;
        y[50] = value;

        assertThatThrownBy(() -> CLAMS.score(Points.of(points.column(0), y), Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The ambiguity score needs a finite number on each axis, but the y of point 12 is " + value
                        + "; leave such points out.");
        assertThatThrownBy(() -> CLAMS.score(Points.of(y, ZEROS), Job.QUIET)).hasMessageContaining("the x of point 12");
    }

    @Test
    void equalPointsAreOneGroup() {
        Ambiguity equal = sound(Points.of(ZEROS, ZEROS));

        assertThat(equal.score()).isZero();
        assertThat(equal.components()).isOne();
        assertThat(equal.doubt(points, Job.QUIET)).containsOnly(0);
    }

    @Test
    void aConstantColumnIsALine() {
        double[] sevens = Arrays.stream(ZEROS).map(zero -> zero + 7).toArray();

        assertThat(sound(Points.of(points.column(0), sevens)).score())
                .isCloseTo(sound(Points.of(sevens, points.column(0))).score(), within(1e-9));
    }

    @Test
    void pointsOnALineHaveAScore() {
        sound(Points.of(points.column(0), points.column(0)));
        sound(Points.of(
                points.column(0),
                Arrays.stream(points.column(0)).map(x -> -3 * x + 1).toArray()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void fewPlacesWithManyPointsEachHaveAScore(int side) {
        Ambiguity few = sound(RandomPoints.lattice(500, 2, side, 1));

        assertThat(few.bic()).hasSize(Math.min(17, side * side));
    }

    @Test
    void onePointOfManyElsewhereHasAScore() {
        double[] one = ZEROS.clone();
        one[20] = 1;

        assertThat(sound(Points.of(one, one)).bic()).hasSize(2);
    }

    @Test
    void numbersOfAnySizeHaveAScore() {
        for (double scale : new double[] {1e300, 1e-300, Double.MIN_VALUE}) {
            sound(ExamplePlots.scaled(points, scale, 0));
            sound(ExamplePlots.scaled(points, scale, 0, 1, 0));
            sound(ExamplePlots.scaled(points, 1, 0, scale, 0));
        }
        sound(ExamplePlots.scaled(points, 1e300, 0, 1e-300, 0));
        sound(Points.of(
                IntStream.range(0, 200)
                        .mapToDouble(i -> (i % 2 == 0 ? 1 : -1) * Double.MAX_VALUE)
                        .toArray(),
                points.column(1)));
    }

    @Test
    void aFarPointHasAScore() {
        double[] x = points.column(0).clone();
        x[0] = 1e9;

        sound(Points.of(x, points.column(1)));
    }

    @Test
    void aCancelledJobStopsTheWork() {
        assertThatThrownBy(() -> CLAMS.score(points, Jobs.cancelled())).isInstanceOf(CancelledException.class);
        assertThatThrownBy(() -> CLAMS.measure(points, Jobs.cancelled())).isInstanceOf(CancelledException.class);
    }

    private Points first(int count) {
        return points.select(IntStream.range(0, count).toArray());
    }

    /** The score as displayed, after a look at everything that must be a number, there and in raw coordinates. */
    private static Ambiguity sound(Points points) {
        assertSound(CLAMS.raw().measure(points, Job.QUIET), points);
        Ambiguity displayed = CLAMS.measure(points, Job.QUIET);
        assertSound(displayed, points);
        return displayed;
    }

    private static void assertSound(Ambiguity ambiguity, Points points) {
        assertThat(ambiguity.range().min()).isBetween(0.0, ambiguity.score());
        assertThat(ambiguity.range().max()).isBetween(ambiguity.score(), 1.0);
        assertThat(Arrays.stream(ambiguity.bic())).allMatch(Double::isFinite);
        assertThat(Arrays.stream(ambiguity.sizes()).sum()).isEqualTo(points.size());
        assertThat(ambiguity.pairs())
                .allMatch(pair -> pair.separability() > 0 && pair.separability() < 1)
                .allMatch(pair -> pair.ambiguity() >= 0 && pair.ambiguity() <= 1);
        assertThat(ambiguity.audience().ami()).isBetween(0.0, 1.0);
        assertThat(ambiguity.audience().percepts().stream()
                        .mapToDouble(Percept::share)
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(Arrays.stream(ambiguity.doubt(points, Job.QUIET))).allMatch(doubt -> doubt >= 0 && doubt <= 1);
    }
}
