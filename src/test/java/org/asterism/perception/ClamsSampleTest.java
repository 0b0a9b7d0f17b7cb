package org.asterism.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;

/** Plots with more points than are scored. */
class ClamsSampleTest {
    @Test
    void allOfTwentyThousandPointsAreScoredAndASampleOfMore() {
        Ambiguity all = Clams.DEFAULT.score(ExamplePlots.triangle(Clams.MOST, 30), Job.QUIET);
        Ambiguity sample = Clams.DEFAULT.score(ExamplePlots.triangle(Clams.MOST + 1, 30), Job.QUIET);

        assertThat(all.sampled()).isFalse();
        assertThat(sample.sampled()).isTrue();
        assertThat(sample.points()).isEqualTo(Clams.MOST + 1);
        assertThat(sample.scored()).isEqualTo(Clams.MOST);
        assertThat(sample.components()).isEqualTo(3);
        assertThat(sample.score()).isCloseTo(all.score(), within(1e-3));
    }

    /** The fits of three clear groups do not depend on their starts, so all that differs is the sample. */
    @Test
    void eachSeedDrawsASampleOfItsOwn() {
        Clams three = Clams.DEFAULT.withSeeds(3, 0);
        Ambiguity all = three.measure(ExamplePlots.triangle(Clams.MOST, 30), Job.QUIET);
        Ambiguity samples = three.measure(ExamplePlots.triangle(3 * Clams.MOST, 30), Job.QUIET);

        assertThat(all.range().max()).isCloseTo(all.range().min(), within(1e-6));
        assertThat(samples.range().max())
                .isGreaterThan(samples.range().min() + 1e-5)
                .isCloseTo(samples.range().min(), within(0.05));
        assertThat(samples.range().min()).isLessThan(samples.range().median());
        assertThat(samples.range().median()).isLessThan(samples.range().max());
    }

    @Test
    void aMillionPointsHaveAScoreTheSameEveryTime() {
        Points many = ExamplePlots.triangle(1_000_000, 6);
        Ambiguity one = Clams.DEFAULT.withSeeds(2, 5).measure(many, Job.QUIET);
        Ambiguity other = Clams.DEFAULT.withSeeds(1, 6).score(many, Job.QUIET);

        assertThat(one.components()).isEqualTo(3);
        assertThat(one.range().seeds()).isEqualTo(2);
        assertThat(other.score()).isIn(one.range().min(), one.range().max()).isNotEqualTo(one.score());
        assertThat(one.doubt(many, Job.QUIET)).hasSize(1_000_000);
    }
}
