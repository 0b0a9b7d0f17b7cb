package org.asterism.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistancesTest {
    @ParameterizedTest
    @CsvSource({"1, 0, 40", "2, 0, 7", "2, 13, 40", "5, 39, 40", "5, 8, 8"})
    void areThoseOfThePoints(int dimensions, int from, int to) {
        Points points = RandomPoints.uniform(40, dimensions, 3);
        double[] shifted = new double[40];
        double[] roots = new double[40];
        double[] inPlace = new double[40];
        Distances.squared(points, from, to, points.row(21), shifted);
        Distances.euclidean(points, from, to, points.row(21), roots);
        Distances.squaredAt(points, from, to, points.row(21), inPlace);
        for (int i = from; i < to; i++) {
            assertThat(shifted[i - from]).isEqualTo(points.squaredDistance(i, 21));
            assertThat(inPlace[i]).isEqualTo(points.squaredDistance(i, 21));
            assertThat(roots[i - from]).isCloseTo(Math.sqrt(points.squaredDistance(i, 21)), within(1e-15));
        }
        for (int i = 0; i < 40; i++) {
            assertThat(inPlace[i] == 0).isEqualTo(i < from || i >= to || i == 21);
        }
    }
}
