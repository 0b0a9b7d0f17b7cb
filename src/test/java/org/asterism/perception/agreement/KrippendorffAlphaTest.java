package org.asterism.perception.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.asterism.cluster.Clustering;
import org.asterism.job.Job;
import org.asterism.quality.Noise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KrippendorffAlphaTest {
    @ParameterizedTest
    @CsvSource({"2, 12, 2, 0.3, 0", "6, 30, 4, 0.4, 0", "6, 30, 4, 0.4, 0.3", "5, 25, 3, 0.1, 0.8", "9, 40, 5, 1, 0.1"})
    void itIsThatOfAllPairsOfPointsOneByOne(int raters, int points, int groups, double wrong, double unknown) {
        Ratings people = HumanRaters.drawn(raters, points, groups, wrong, unknown, 7);
        assertThat(of(people).value()).isCloseTo(oneByOne(people), within(1e-12));
    }

    /** By R 4.2.2, from the coincidence matrix of all 11175 pairs, and by numpy 1.24.2. */
    @Test
    void eighteenPeopleOnIris() {
        assumeTrue(Files.exists(HumanRaters.IRIS), "no human-raters data beside the project");
        KrippendorffAlpha alpha = of(HumanRaters.iris().ratings());
        assertThat(alpha.value()).isCloseTo(0.9061718206299755, within(1e-12));
        assertThat(alpha.units()).isEqualTo(11175);
        assertThat(alpha.decisions()).isEqualTo(18 * 11175);
    }

    /**
     * By hand: three points, two people: 0 0 1 and 0 1 1. Of the three pairs they agree on one that parts; 2 of 6 decisions
     * are together, so 1 - 5 * 2 / (2 * 4).
     */
    @Test
    void aSmallCaseByHand() {
        assertThat(of(HumanRaters.of(new int[] {0, 0, 1}, new int[] {0, 1, 1})).value())
                .isCloseTo(-0.25, within(1e-15));
    }

    @Test
    void itIsOneWhereAllAgreeAndAboutNothingByChance() {
        int[] groups = {0, 0, 1, 2};
        assertThat(of(HumanRaters.of(groups, groups, groups)).value()).isEqualTo(1);
        assertThat(of(HumanRaters.drawn(8, 300, 3, 1, 0, 5)).value()).isCloseTo(0, within(0.02));
    }

    @Test
    void thereIsNoneWithoutTwoWhoKnowAPairOrWithoutDifference() {
        int none = Clustering.UNLABELLED;
        assertThat(of(HumanRaters.of(new int[] {0, 0, none, none}, new int[] {none, 0, 0, 1}))
                        .value())
                .isNaN();
        assertThat(of(HumanRaters.of(new int[] {0, 0, 0}, new int[] {0, 0, 0})).value())
                .isNaN();
    }

    private static KrippendorffAlpha of(Ratings ratings) {
        return KrippendorffAlpha.of(ratings, Noise.OWN_CLUSTER, Job.QUIET);
    }

    /** From the definition: every two decisions of a unit meet in the coincidence matrix. */
    private static double oneByOne(Ratings ratings) {
        double[][] coincidences = new double[2][2];
        for (int i = 0; i < ratings.points(); i++) {
            for (int j = 0; j < i; j++) {
                add(decisions(ratings.labels(), i, j), coincidences);
            }
        }
        double apart = coincidences[0][0] + coincidences[0][1];
        double together = coincidences[1][0] + coincidences[1][1];
        double n = apart + together;
        double observed = (coincidences[0][1] + coincidences[1][0]) / n;
        double expected = 2 * apart * together / (n * (n - 1));
        return 1 - observed / expected;
    }

    private static List<Integer> decisions(List<int[]> people, int i, int j) {
        List<Integer> decisions = new ArrayList<>();
        for (int[] labels : people) {
            if (labels[i] != Clustering.UNLABELLED && labels[j] != Clustering.UNLABELLED) {
                decisions.add(labels[i] == labels[j] ? 1 : 0);
            }
        }
        return decisions;
    }

    private static void add(List<Integer> decisions, double[][] coincidences) {
        for (int a = 0; a < decisions.size(); a++) {
            for (int b = 0; b < decisions.size(); b++) {
                if (a != b) {
                    coincidences[decisions.get(a)][decisions.get(b)] += 1.0 / (decisions.size() - 1);
                }
            }
        }
    }
}
