package org.asterism.geometry.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.stream.Stream;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DissimilarityTest {
    private static final Points FIVE =
            Points.of(new double[] {1, 0, 3, 2, -1}, new double[] {0, 0, -1, 2, 5}, new double[] {2.5, 0, 4, 2, 0.5});

    /** From scipy 1.10.1, {@code cdist}: pairs (0, 2), (0, 4), (2, 4). */
    static Stream<Arguments> golden() {
        return Stream.of(
                Arguments.of(Metric.EUCLIDEAN, new double[] {2.692582403567252, 5.744562646538029, 8.0156097709407}),
                Arguments.of(Metric.SQUARED_EUCLIDEAN, new double[] {7.25, 33, 64.25}),
                Arguments.of(Metric.MANHATTAN, new double[] {4.5, 9, 13.5}),
                Arguments.of(Metric.CHEBYSHEV, new double[] {2, 5, 6}),
                Arguments.of(
                        Metric.MINKOWSKI, new double[] {2.3130325045913707, 5.2048278633942004, 6.860326832368753}),
                Arguments.of(Metric.COSINE, new double[] {0.05313584705200125, 0.9818779905926812, 1.2296677007052859}),
                Arguments.of(
                        Metric.CORRELATION, new double[] {0.09887288622083401, 1.6362847629757775, 1.9078412990032034}),
                Arguments.of(Metric.JACCARD, new double[] {1 / 3.0, 1 / 3.0, 0}));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void distancesAreThoseOfScipy(Metric metric, double[] expected) {
        Dissimilarity distances = new Distance(metric, 3).of(FIVE);
        assertThat(distances.between(0, 2)).isCloseTo(expected[0], within(1e-14));
        assertThat(distances.between(0, 4)).isCloseTo(expected[1], within(1e-14));
        assertThat(distances.between(2, 4)).isCloseTo(expected[2], within(1e-14));
    }

    /** From scikit-learn 1.2.1, {@code haversine_distances} times 6371.0088: Vienna to New York. */
    @Test
    void haversineIsInKilometres() {
        Points places = Points.of(new double[] {16.37, -74}, new double[] {48.2, 40.7});
        assertThat(Dissimilarity.of(places, Metric.HAVERSINE).between(0, 1)).isCloseTo(6797.08908394048, within(1e-8));
        Points swapped = Points.of(new double[] {48.2, 40.7}, new double[] {16.37, -174});
        assertThatThrownBy(() -> Dissimilarity.of(swapped, Metric.HAVERSINE))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageEndingWith("the latitude of point 2 is -174.0.");
    }

    /** From R 4.2.2, {@code cluster::daisy(metric = "gower")}. */
    @Test
    void gowerMixesNumbersAndWords() {
        BitSet words = new BitSet();
        words.set(1);
        Points mixed =
                Points.of(words, new double[] {1, 2, 4, 4}, new double[] {0, 1, 0, 0}, new double[] {10, 0, 5, 5});
        Dissimilarity gower = Dissimilarity.of(mixed, Metric.GOWER);
        assertThat(gower.between(0, 1)).isCloseTo(0.777777777778, within(1e-12));
        assertThat(gower.between(1, 2)).isCloseTo(0.722222222222, within(1e-12));
        assertThat(gower.between(0, 3)).isEqualTo(0.5);
        assertThat(gower.between(2, 3)).isZero();
        assertThatThrownBy(() -> Dissimilarity.of(mixed, Metric.EUCLIDEAN))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("Columns of words need the Gower distance.");
    }

    @Test
    void givenDistancesAreCheckedAndMadeSymmetric() {
        Points matrix = Points.of(new double[] {0, 2, 3}, new double[] {2, 0, 1}, new double[] {3 + 1e-9, 1, 0});
        Dissimilarity given = Dissimilarity.of(matrix, Metric.MATRIX);
        assertThat(given.between(0, 2)).isEqualTo(given.between(2, 0));
        assertThat(given.between(1, 2)).isEqualTo(1);
        refused(new double[] {0, 2}, new double[] {3, 0}, "that of points 1 and 2 is 3.0 one way and 2.0 the other");
        refused(new double[] {0, -1}, new double[] {-1, 0}, "that of points 1 and 2 is -1.0");
        refused(new double[] {0, 1}, new double[] {1, 4}, "the distance of point 2 to itself is 4.0");
        assertThatThrownBy(() -> Dissimilarity.of(FIVE, Metric.MATRIX))
                .hasMessage("A distance matrix needs as many columns as rows, but there are 3 columns and 5 rows.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Metric.class,
            names = {"HAVERSINE", "MATRIX"},
            mode = EnumSource.Mode.EXCLUDE)
    void rowsAgreeWithPairsAndDistancesAreSymmetric(Metric metric) {
        Points points = RandomPoints.lattice(60, 5, 3, 1);
        Dissimilarity distances = new Distance(metric, 1.5).of(points);
        double[] row = new double[60];
        for (int i = 0; i < 60; i++) {
            distances.row(i, 7, 60, row);
            assertThat(distances.between(i, i)).isZero();
            for (int j = 7; j < 60; j++) {
                assertThat(row[j - 7]).isEqualTo(distances.between(i, j)).isEqualTo(distances.between(j, i));
                assertThat(row[j - 7]).isNotNegative();
            }
        }
    }

    @Test
    void anExponentOneAndTwoAreManhattanAndEuclidean() {
        Points points = RandomPoints.uniform(20, 4, 2);
        for (int i = 1; i < 20; i++) {
            assertThat(new Distance(Metric.MINKOWSKI, 1).of(points).between(0, i))
                    .isCloseTo(Dissimilarity.of(points, Metric.MANHATTAN).between(0, i), within(1e-14));
            assertThat(new Distance(Metric.MINKOWSKI, 2).of(points).between(0, i))
                    .isCloseTo(Dissimilarity.of(points, Metric.EUCLIDEAN).between(0, i), within(1e-14));
        }
        assertThatThrownBy(() -> new Distance(Metric.MINKOWSKI, 0.5).of(points))
                .hasMessage("exponent must be at least 1, but is 0.5.");
    }

    @Test
    void rowsWithoutADirectionAreApartFromAllOthers() {
        Points points = Points.of(new double[] {0, 0, 1}, new double[] {0, 0, 1}, new double[] {0, 0, 1e300});
        Dissimilarity cosine = Dissimilarity.of(points, Metric.COSINE);
        assertThat(cosine.between(0, 1)).isZero();
        assertThat(cosine.between(0, 2)).isEqualTo(1);
    }

    private static void refused(double[] first, double[] second, String fault) {
        assertThatThrownBy(() -> Dissimilarity.of(Points.of(first, second), Metric.MATRIX))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageEndingWith("but " + fault + ".");
    }
}
