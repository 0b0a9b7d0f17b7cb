package org.asterism.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.asterism.data.Samples;
import org.asterism.data.Scatter;
import org.asterism.data.read.DatasetReader;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;

class CautionTest {
    @Test
    void fewerPointsThanPeopleWereTestedOnIsSaid() {
        Ambiguity few = Clams.DEFAULT.score(ExamplePlots.triangle(42, 10), Job.QUIET);

        assertThat(few.cautions()).contains(Caution.SIZE);
        assertThat(Caution.SIZE.words(few))
                .isEqualTo("People were tested on plots of 150 to 5,000 points; this one has 42.");
        assertThat(Clams.DEFAULT
                        .score(ExamplePlots.triangle(300, 10), Job.QUIET)
                        .cautions())
                .doesNotContain(Caution.SIZE);
    }

    @Test
    void aScoreThatHangsOnTheRandomStartIsSaid() {
        Ambiguity one = Clams.DEFAULT.score(ExamplePlots.triangle(300, 10), Job.QUIET);
        Range wide = new Range(0.1, 0.2, 0.75, 10);
        Ranges seeds = new Ranges(wide, wide, wide, 0);

        assertThat(one.cautions()).doesNotContain(Caution.UNSTABLE);
        assertThat(one.withRanges(seeds).cautions()).startsWith(Caution.UNSTABLE);
        assertThat(Caution.UNSTABLE.words(one.withRanges(seeds)))
                .startsWith("The score is 0.10 to 0.75 by the random start");
    }

    @Test
    void needlesAreUnlikeWhatPeopleWereTestedOn() {
        SplittableRandom random = new SplittableRandom(1);
        double[] x = new double[400];
        double[] y = new double[400];
        Arrays.setAll(x, i -> 6 * (i % 2) + random.nextGaussian());
        Arrays.setAll(y, _ -> 0.02 * random.nextGaussian());
        Ambiguity needles = Clams.DEFAULT.raw().score(Points.of(x, y), Job.QUIET);

        assertThat(needles.components()).isEqualTo(2);
        assertThat(needles.cautions()).contains(Caution.UNLIKE_PAIRS);
        assertThat(Caution.UNLIKE_PAIRS.words(needles))
                .isEqualTo("The two groups are unlike those that people were tested on.");
    }

    @Test
    void noSampleIsWarnedOfItsPairs() {
        Samples.all().forEach(sample -> {
            var data = DatasetReader.read(sample.path(), Job.QUIET).dataset();
            var axes = data.numbers().stream()
                    .limit(2)
                    .map(column -> column.name())
                    .toList();
            Points points = Scatter.of(data, axes).points();
            assertThat(Clams.DEFAULT.score(points, Job.QUIET).cautions())
                    .as(sample.id())
                    .doesNotContain(Caution.UNLIKE_PAIRS);
        });
    }

    @Test
    void noPlotOfTheStudyIsWarnedOf() {
        assumeTrue(StudyPlots.present(), "the plots of the study are not here");
        StudyPlots.all()
                .forEach(plot -> assertThat(
                                Clams.DEFAULT.score(plot.points(), Job.QUIET).cautions())
                        .as(plot.name())
                        .doesNotContain(Caution.UNLIKE_PAIRS, Caution.SIZE));
    }
}
