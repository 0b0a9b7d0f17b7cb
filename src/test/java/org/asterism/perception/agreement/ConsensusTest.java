package org.asterism.perception.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.job.Job;
import org.asterism.quality.Contingency;
import org.asterism.quality.Noise;
import org.junit.jupiter.api.Test;

class ConsensusTest {
    private static final int NONE = Clustering.UNLABELLED;

    @Test
    void whereAllAgreeTheirGroupsAreTheConsensusAndCertain() {
        int[] groups = {0, 0, 1, 1, 1, 2};
        Togetherness people = together(HumanRaters.of(groups, new int[] {5, 5, 3, 3, 3, 9}, groups));
        Consensus consensus = Consensus.of(people, Job.QUIET);
        assertThat(consensus.partition().labels()).isEqualTo(groups);
        assertThat(consensus.certainty()).containsOnly(1);
        assertThat(consensus.overall()).isEqualTo(1);
        assertThat(people.disagreement()).containsOnly(0);
    }

    @Test
    void theMajorityDecidesAndThePointInDoubtIsLessCertain() {
        Togetherness people = together(HumanRaters.of(
                new int[] {0, 0, 0, 0, 1, 1, 1}, new int[] {0, 0, 0, 1, 1, 1, 1}, new int[] {0, 0, 0, 0, 1, 1, 1}));
        Consensus consensus = Consensus.of(people, Job.QUIET);
        assertThat(consensus.partition().labels()).containsExactly(0, 0, 0, 0, 1, 1, 1);
        assertThat(consensus.certainty()[3]).isCloseTo(2 / 3.0, within(1e-6));
        assertThat(consensus.certainty()[4]).isCloseTo(23 / 24.0, within(1e-6));
        assertThat(people.disagreement()[3]).isCloseTo(8 / 9.0, within(1e-6));
        assertThat(people.disagreement()[0]).isCloseTo(8 / 9.0 / 6, within(1e-6));
        assertThat(people.share(3, 4)).isCloseTo(1 / 3.0, within(1e-6));
    }

    @Test
    void manyPeopleWithErrorsOfTheirOwnFindTheTruth() {
        Ratings people = HumanRaters.drawn(15, 300, 4, 0.25, 0.1, 3);
        Togetherness together = together(people);
        Consensus consensus = Consensus.of(together, Job.QUIET);
        int[] truth = IntStream.range(0, 300).map(i -> i % 4).toArray();
        assertThat(Contingency.of(truth, consensus.partition().labels()).adjustedRandIndex())
                .isGreaterThan(0.95);
        assertThat(Arrays.stream(consensus.certainty())).allMatch(value -> value >= 0 && value <= 1);
        assertThat(Arrays.stream(together.disagreement())).allMatch(value -> value >= 0 && value <= 1);
        assertThat(consensus.overall()).isBetween(0.7, 0.8);
        assertThat(Arrays.stream(consensus.order()).sorted().toArray())
                .isEqualTo(IntStream.range(0, 300).toArray());
        int[] inOrder = Arrays.stream(consensus.order())
                .map(i -> consensus.partition().labels()[i])
                .toArray();
        long borders = IntStream.range(1, 300)
                .filter(i -> inOrder[i] != inOrder[i - 1])
                .count();
        assertThat(borders).isEqualTo(consensus.partition().clusters() - 1);
    }

    /** The sum that Gionis et al. minimise: no single point can be moved so that people disagree less in all. */
    @Test
    void noPointCouldMoveToAGroupThatMorePeopleSeeItWith() {
        Togetherness people = together(HumanRaters.drawn(5, 60, 3, 0.5, 0.1, 8));
        int[] labels = Consensus.of(people, Job.QUIET).partition().labels();
        for (int point = 0; point < 60; point++) {
            double[] costs = new double[61];
            for (int other = 0; other < 60; other++) {
                double share = other == point ? Double.NaN : people.share(point, other);
                costs[labels[other]] += Double.isNaN(share) ? 0 : 1 - 2 * share;
            }
            double own = costs[labels[point]];
            assertThat(Arrays.stream(costs).min().orElseThrow()).isCloseTo(own, within(1e-3));
        }
    }

    @Test
    void anEvenSplitOfTwoIsTheMostDisagreementAndStaysApart() {
        Togetherness people = together(HumanRaters.of(new int[] {0, 0}, new int[] {0, 1}));
        assertThat(people.disagreement()).containsExactly(1, 1);
        assertThat(Consensus.of(people, Job.QUIET).partition().clusters()).isEqualTo(2);
    }

    @Test
    void sharesAreOfThoseWhoKnowBothPoints() {
        Togetherness people = together(
                HumanRaters.of(new int[] {0, 0, NONE, NONE}, new int[] {NONE, 0, 0, NONE}, new int[] {0, 1, 1, NONE}));
        assertThat(people.share(0, 1)).isEqualTo(0.5);
        assertThat(people.share(1, 2)).isEqualTo(1);
        assertThat(people.share(0, 3)).isNaN();
        assertThat(people.disagreement()[3]).isNaN();
        assertThat(people.disagreement()[0]).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void whoCountsNothingDecidesNothing() {
        Ratings ratings = HumanRaters.of(new int[] {0, 0, 1}, new int[] {0, 1, 1}, new int[] {0, 1, 1});
        Togetherness first = Togetherness.of(ratings, new double[] {1, 0, 0}, Noise.OWN_CLUSTER, Job.QUIET);
        assertThat(Consensus.of(first, Job.QUIET).partition().labels()).containsExactly(0, 0, 1);
        assertThat(Consensus.of(together(ratings), Job.QUIET).partition().labels())
                .containsExactly(0, 1, 1);
    }

    @Test
    void whatMostCallNoiseIsNoise() {
        Consensus consensus = Consensus.of(
                together(HumanRaters.of(new int[] {0, 0, -1, -1}, new int[] {0, 0, -1, 1}, new int[] {2, 2, -1, -1})),
                Job.QUIET);
        assertThat(consensus.partition().labels()).containsExactly(0, 0, -1, -1);
        assertThat(consensus.partition().clusters()).isEqualTo(1);
    }

    @Test
    void theGroupsOfEighteenPeopleOnIrisAreTwo() {
        assumeTrue(Files.exists(HumanRaters.IRIS), "no human-raters data beside the project");
        Togetherness people = together(HumanRaters.iris().ratings());
        Consensus consensus = Consensus.of(people, Job.QUIET);
        assertThat(consensus.partition().clusters()).isEqualTo(2);
        // numpy 1.24.2: mean over the other points of 4 p (1 - p)
        assertThat(people.disagreement()[0]).isCloseTo(0.01889137459607259, within(1e-6));
        assertThat(Arrays.stream(people.disagreement()).max().orElseThrow())
                .isCloseTo(0.4308559118402519, within(1e-6));
        assertThat(Arrays.stream(people.disagreement()).average().orElseThrow())
                .isCloseTo(0.08826911923108795, within(1e-6));
    }

    @Test
    void noPointsHaveNoGroups() {
        assertThat(Consensus.of(together(HumanRaters.of(new int[0], new int[0])), Job.QUIET)
                        .partition()
                        .clusters())
                .isZero();
    }

    private static Togetherness together(Ratings ratings) {
        return Togetherness.of(ratings, Noise.OWN_CLUSTER, Job.QUIET);
    }
}
