package org.asterism.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.Schema;
import org.junit.jupiter.api.Test;

class ClamsTest {
    private final Points points = ExamplePlots.triangle(600, 3);
    private final Ambiguity plain = Clams.DEFAULT.score(points, Job.QUIET);

    @Test
    void defaultsAreThePublishedOnes() {
        assertThat(Schema.of(Clams.DEFAULT).initial()).isEqualTo(Clams.DEFAULT);
        assertThat(Clams.DEFAULT.sensitivity()).isEqualTo(3);
        assertThat(Clams.DEFAULT.seeds()).isEqualTo(10);
    }

    @Test
    void upToSeventeenComponentsAreTried() {
        assertThat(plain.components()).isGreaterThan(1);
        assertThat(plain.bic()).hasSize(17);
        assertThat(plain.sampled()).isFalse();
        assertThat(plain.points()).isEqualTo(600);
    }

    @Test
    void farClustersAreClearerThanTouchingOnes() {
        Ambiguity far = Clams.DEFAULT.score(ExamplePlots.triangle(600, 30), Job.QUIET);

        assertThat(far.components()).isEqualTo(3);
        assertThat(far.score()).isLessThan(0.25);
        assertThat(plain.score()).isGreaterThan(far.score());
    }

    @Test
    void theAspectOfTheScreenIsAStretchOfY() {
        Points stretched = Points.of(
                points.column(0),
                Arrays.stream(points.column(1)).map(y -> 4 * y).toArray());
        Viewing equal = new Viewing(1, Viewing.DEFAULT_MODEL);
        Ambiguity byScreen = Clams.DEFAULT.score(points, new Viewing(4, Viewing.DEFAULT_MODEL), Job.QUIET);
        Ambiguity byData = Clams.DEFAULT.score(stretched, equal, Job.QUIET);

        assertThat(byScreen.score()).isCloseTo(byData.score(), within(1e-9));
        assertThat(4 * byScreen.mixture().mean(0)[1]).isCloseTo(byData.mixture().mean(0)[1], within(1e-9));
        assertThat(Clams.DEFAULT.score(stretched, Job.QUIET).score()).isCloseTo(plain.score(), within(1e-9));
    }

    @Test
    void theRangeHoldsTheFirstScore() {
        Clams clams = Clams.DEFAULT.withSeeds(4, 0);
        Ambiguity measured = clams.measure(points, Job.QUIET);

        assertThat(measured.range().seeds()).isEqualTo(4);
        assertThat(measured.score())
                .isEqualTo(plain.score())
                .isBetween(measured.range().min(), measured.range().max());
        assertThat(measured.range().median())
                .isBetween(measured.range().min(), measured.range().max());
        assertThat(plain.range()).isEqualTo(new Range(plain.score(), plain.score(), plain.score(), 1));
        assertThat(measured.ranges().components().median()).isBetween(1.0, 17.0);
        assertThat(measured.ranges().audience().seeds()).isEqualTo(4);
    }

    @Test
    void doubtIsHighestBetweenTheClusters() {
        double[] doubt = plain.doubt(points, Job.QUIET);

        assertThat(doubt).hasSize(600);
        assertThat(Arrays.stream(doubt).max()).hasValue(1);
        assertThat(Arrays.stream(doubt).min().orElseThrow()).isBetween(0.0, 0.1);
    }
}
