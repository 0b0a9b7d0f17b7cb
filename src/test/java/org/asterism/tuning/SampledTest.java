package org.asterism.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.numeric.RandomSubset;
import org.asterism.quality.Space;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampledTest {
    @ParameterizedTest
    @EnumSource(names = {"EUCLIDEAN", "COSINE", "GOWER"})
    void everyPointGetsTheLabelOfTheNearestSampledOne(Metric metric) {
        Points points = RandomPoints.blobs(300, 2, 3, 0.1, 5);
        Space space = new Space(points, new Distance(metric, 2));
        int[] rows = RandomSubset.of(300, 20, 7);
        Sampled sampled = Sampled.of(space, 20, 7);
        assertThat(sampled.space().size()).isEqualTo(20);
        int[] spread = sampled.spread(IntStream.range(0, 20).toArray(), Job.QUIET);
        Dissimilarity distances = space.distance().of(points);
        for (int i = 0; i < points.size(); i++) {
            int point = i;
            double least = IntStream.of(rows)
                    .mapToDouble(row -> distances.between(point, row))
                    .min()
                    .orElseThrow();
            assertThat(distances.between(i, rows[spread[i]])).isEqualTo(least);
        }
    }
}
