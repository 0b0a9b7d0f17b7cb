package org.asterism.geometry.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmbeddingTest {
    @ParameterizedTest
    @EnumSource(names = {"EUCLIDEAN", "SQUARED_EUCLIDEAN", "COSINE", "CORRELATION", "HAVERSINE"})
    void straightLinesGiveTheDistances(Metric metric) {
        Points points = RandomPoints.lattice(40, metric == Metric.HAVERSINE ? 2 : 4, 3, 1);
        Embedding space = Embedding.of(points, metric).orElseThrow();
        Dissimilarity distances = Dissimilarity.of(points, metric);
        for (int i = 0; i < points.size(); i++) {
            for (int j = 0; j < i; j++) {
                double squared = space.points().squaredDistance(i, j);
                double distance = distances.between(i, j);
                assertThat(space.distance(squared)).isCloseTo(distance, within(1e-9));
                assertThat(space.straight(distance)).isCloseTo(Math.sqrt(squared), within(1e-9));
            }
        }
    }

    @Test
    void hugePointsAreScaled() {
        Points points = Points.of(new double[] {0, 3e300}, new double[] {0, 4e300});
        Embedding space = Embedding.of(points, Metric.EUCLIDEAN).orElseThrow();
        double squared = space.points().squaredDistance(0, 1);
        assertThat(squared).isBetween(0.1, 10.0);
        assertThat(space.distance(squared)).isCloseTo(5e300, within(1e286));
        assertThat(space.straight(5e300)).isCloseTo(Math.sqrt(squared), within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(names = {"MANHATTAN", "CHEBYSHEV", "MINKOWSKI", "JACCARD", "GOWER", "MATRIX"})
    void othersHaveNoSuchSpace(Metric metric) {
        assertThat(Embedding.of(RandomPoints.lattice(3, 3, 2, 1), metric)).isEmpty();
    }
}
