package org.asterism.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.data.read.DatasetReader;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.quality.Contingency;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private final Points points = blobs();
    private final Ambiguity ambiguity = Clams.DEFAULT.score(points, Job.QUIET);
    private final int[] one = new int[points.size()];
    private final int[] two = IntStream.range(0, points.size()).map(i -> i % 2).toArray();

    @Test
    void everyoneCountsForTheLikeliestPicture() {
        People people = People.of(ambiguity, points, List.of(one, two, two), Job.QUIET);

        assertThat(ambiguity.audience().percepts()).hasSize(2);
        for (int v = 0; v < 2; v++) {
            int groups = ambiguity.audience().percepts().get(v).groups();
            assertThat(people.counts()[v]).isEqualTo(groups);
        }
        assertThat(people.likeness()).isGreaterThan(0.9);
    }

    @Test
    void disagreementIsTheMeanOverPairsOfPeople() {
        People people = People.of(ambiguity, points, List.of(one, two, two), Job.QUIET);

        assertThat(people.ari()).isCloseTo(2 * (1 - Contingency.of(one, two).adjustedRandIndex()) / 3, within(1e-12));
        assertThat(people.ami())
                .isCloseTo(2 * (1 - Contingency.of(one, two).adjustedMutualInformation()) / 3, within(1e-12));
    }

    /** The reference of the 18 people: 1 - ARI = 0.092 and 1 - V-measure = 0.095, as means over all pairs. */
    @Test
    void eighteenPeopleDisagreeAsPublished() {
        Path file = StudyPlots.FOLDER.resolveSibling("human-raters").resolve("iris_umap_6_18raters.csv");
        assumeThat(Files.isRegularFile(file))
                .as("the answers of the people are not at %s, so this test is skipped", file)
                .isTrue();
        Dataset dataset = DatasetReader.read(file, Job.QUIET).dataset();
        Points plot = Scatter.of(dataset, List.of("x", "y")).points();
        List<int[]> answers = IntStream.range(0, 18)
                .mapToObj(p -> Arrays.stream(
                                dataset.number(String.format("p%02d", p)).values())
                        .mapToInt(label -> (int) label)
                        .toArray())
                .toList();
        People people = People.of(Clams.DEFAULT.score(plot, Job.QUIET), plot, answers, Job.QUIET);

        assertThat(people.ari()).isCloseTo(0.092, within(5e-4));
        assertThat(people.vMeasure()).isCloseTo(0.095, within(5e-4));
        assertThat(people.likeness()).isGreaterThan(0.8);
    }

    @Test
    void onePersonDisagreesWithNobody() {
        People people = People.of(ambiguity, points, List.of(two), Job.QUIET);

        assertThat(people.count()).isEqualTo(1);
        assertThat(people.vMeasure()).isNaN();
    }

    private static Points blobs() {
        SplittableRandom random = new SplittableRandom(9);
        double[] x = new double[400];
        double[] y = new double[400];
        for (int i = 0; i < x.length; i++) {
            x[i] = random.nextGaussian() + 6 * (i % 2);
            y[i] = random.nextGaussian();
        }
        return Points.of(x, y);
    }
}
