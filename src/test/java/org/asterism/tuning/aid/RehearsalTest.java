package org.asterism.tuning.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.density.Hdbscan;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.quality.Contingency;
import org.asterism.quality.Space;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RehearsalTest {
    private static final Space SPACE = Space.euclidean(groups());

    private static Points groups() {
        SplittableRandom random = new SplittableRandom(2);
        double[] x = new double[12_000];
        double[] y = new double[12_000];
        for (int i = 0; i < x.length; i++) {
            x[i] = 10 * (i % 3) + random.nextGaussian();
            y[i] = 4 * (i % 3 % 2) + random.nextGaussian();
        }
        return Points.of(x, y);
    }

    static Stream<Clusterer> algorithms() {
        return Stream.of(new Dbscan(0.35, 10), new KMeans(3, 2, 1), new Hdbscan(300, 10));
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void isRoughFirstAndThenWhatARunFinds(Clusterer algorithm) {
        Rehearsal rehearsal = new Rehearsal(algorithm, SPACE);
        int[] run = algorithm.cluster(SPACE.points(), Job.QUIET).labels();
        int[] rough = rehearsal.rough(algorithm, Job.QUIET).labels();
        assertThat(Contingency.of(run, rough).adjustedRandIndex()).isGreaterThan(0.9);
        assertThat(rehearsal.exact(algorithm, Job.QUIET).labels()).isEqualTo(run);
        assertThat(rehearsal.exact(algorithm, Job.QUIET).labels()).isEqualTo(run);
    }
}
