package org.asterism.perception.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;

class PanelTest {
    private static final int SIZE = 300;

    /** Three round groups of 100, far apart. */
    private final Points points = groups();

    private final int[] apart = IntStream.range(0, SIZE).map(i -> i / 100).toArray();
    private final int[] firstTwoTogether =
            IntStream.range(0, SIZE).map(i -> i / 200).toArray();
    private final int[] unlabelled = IntStream.range(0, SIZE).map(_ -> -2).toArray();

    @Test
    void theShareIsThatOfThePeopleWhoPutTwoComponentsTogether() {
        Judgements judgements =
                Panel.ask("three", points, List.of(apart, firstTwoTogether, apart, firstTwoTogether), Job.QUIET);

        assertThat(judgements.all()).hasSize(3);
        assertThat(judgements.all()).extracting(Judgement::single).containsExactlyInAnyOrder(0.5, 0.0, 0.0);
        assertThat(judgements.all()).allSatisfy(judgement -> {
            assertThat(judgement.plot()).isEqualTo("three");
            assertThat(judgement.points()).isEqualTo(SIZE);
            assertThat(judgement.pair().points()).isEqualTo(200);
        });
    }

    @Test
    void peopleWhoLabelledNothingOfAGroupAreNotCounted() {
        int[] onlyFirst = IntStream.range(0, SIZE).map(i -> i < 100 ? 0 : -2).toArray();
        Judgements judgements =
                Panel.ask("three", points, List.of(apart, apart, firstTwoTogether, unlabelled, onlyFirst), Job.QUIET);

        assertThat(judgements.all().stream()
                        .mapToDouble(Judgement::single)
                        .max()
                        .orElse(0))
                .isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void pairsThatTooFewPeopleLabelledAreLeftOutAndNoted() {
        Judgements judgements = Panel.ask("three", points, List.of(apart, apart, unlabelled), Job.QUIET);

        assertThat(judgements.all()).isEmpty();
        assertThat(judgements.notes())
                .containsExactly("3 of the 3 pairs of three are left out, because too few people labelled them.");
    }

    @Test
    void aPlotOfOneGroupHasNoPairs() {
        Points few = Points.of(new double[12], new double[12]);
        int[] labels = new int[12];

        assertThat(Panel.ask("one", few, List.of(labels, labels, labels), Job.QUIET)
                        .notes())
                .containsExactly("one is one group, so there is no pair to judge; it is left out.");
    }

    @Test
    void twoPeopleAreTooFew() {
        assertThatThrownBy(() -> Panel.ask("three", points, List.of(apart, apart), Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The labels of at least 3 people are needed, but three has those of 2.");
    }

    @Test
    void halfOfThePointPairsIsHalfAVote() {
        int[] components = {0, 0, 1, 1};

        assertThat(Votes.of(components, 2, new int[] {0, 1, 0, 1}).single(0, 1)).hasValue(0.5);
        assertThat(Votes.of(components, 2, new int[] {0, 0, 0, 0}).single(0, 1)).hasValue(1);
        assertThat(Votes.of(components, 2, new int[] {0, 0, 1, 1}).single(0, 1)).hasValue(0);
        assertThat(Votes.of(components, 2, new int[] {0, 0, -1, -2}).single(0, 1))
                .isEmpty();
    }

    private static Points groups() {
        SplittableRandom random = new SplittableRandom(1);
        double[] x = new double[SIZE];
        double[] y = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            x[i] = random.nextGaussian() + (i / 100 == 1 ? 12 : 0);
            y[i] = random.nextGaussian() + (i / 100 == 2 ? 12 : 0);
        }
        return Points.of(x, y);
    }
}
