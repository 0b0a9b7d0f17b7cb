package org.asterism.perception.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.job.Job;
import org.asterism.quality.Contingency;
import org.asterism.quality.Noise;
import org.junit.jupiter.api.Test;

class SchoolsTest {
    private static final int[] LUMPED = IntStream.range(0, 120).map(i -> i % 2).toArray();
    private static final int[] SPLIT = IntStream.range(0, 120).map(i -> i % 6).toArray();

    @Test
    void lumpersAndSplittersAreTwoSchoolsWithAConsensusEach() {
        Ratings people = HumanRaters.of(IntStream.range(0, 12)
                .mapToObj(i -> careless(i % 3 == 0 ? LUMPED : SPLIT, 0.05, i))
                .toArray(int[][]::new));
        Schools schools = Schools.of(AgreementTest.pairs(people).agreement(Similarity.ARI));
        assertThat(schools.partition().labels()).containsExactly(0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1);
        assertThat(schools.silhouette()).isGreaterThan(0.5);
        assertThat(Arrays.stream(schools.order()).limit(4)).allMatch(i -> i % 3 == 0);
        Ratings lumpers = schools.members(0, people);
        assertThat(lumpers.raters()).containsExactly("p0", "p3", "p6", "p9");
        assertThat(Contingency.of(LUMPED, consensus(lumpers)).adjustedRandIndex())
                .isEqualTo(1);
        assertThat(Contingency.of(SPLIT, consensus(schools.members(1, people))).adjustedRandIndex())
                .isEqualTo(1);
    }

    @Test
    void peopleWhoDifferByChanceOnlyAreOneSchool() {
        Schools same = Schools.of(agreement(HumanRaters.drawn(5, 40, 3, 0, 0, 1)));
        assertThat(same.partition().clusters()).isEqualTo(1);
        Schools chance = Schools.of(agreement(HumanRaters.drawn(12, 200, 4, 0.3, 0, 1)));
        assertThat(chance.partition().clusters()).isEqualTo(1);
        assertThat(chance.silhouette()).isLessThan(Schools.STRUCTURE);
        assertThat(Schools.of(agreement(HumanRaters.drawn(2, 40, 3, 0.3, 0, 1)))
                        .partition()
                        .clusters())
                .isEqualTo(1);
        assertThat(Schools.of(Agreement.mean(List.of())).partition().clusters()).isZero();
    }

    @Test
    void whoAnswersAtRandomStandsOutAndCountsLittle() {
        List<Ratings> plots = IntStream.range(0, 6)
                .mapToObj(plot -> HumanRaters.of(IntStream.range(0, 10)
                        .mapToObj(i -> careless(SPLIT, i == 7 ? 1 : 0.1 + 0.01 * i, 100 * plot + i))
                        .toArray(int[][]::new)))
                .toList();
        Reliability reliability =
                Reliability.of(plots.stream().map(SchoolsTest::agreement).toList());
        for (int rater = 0; rater < 10; rater++) {
            assertThat(reliability.careless(rater)).isEqualTo(rater == 7);
            assertThat(reliability.careless(3, rater)).isEqualTo(rater == 7);
        }
        assertThat(reliability.weights()[7]).isLessThan(0.1);
        assertThat(Arrays.stream(reliability.weights()).average().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(reliability.means()[7])
                .isCloseTo(
                        IntStream.range(0, 6)
                                        .mapToDouble(p -> reliability.kappas()[p][7])
                                        .sum()
                                / 6,
                        within(1e-15));
        Ratings few = plots.getFirst().select(Set.of("p7", "p2"));
        assertThat(reliability.weights(few))
                .containsExactly(reliability.weights()[2], reliability.weights()[7]);
    }

    @Test
    void whoDidNotAnswerAPlotHasNoScoreThere() {
        Ratings all = HumanRaters.drawn(5, 40, 3, 0.3, 0, 1);
        Ratings four = HumanRaters.drawn(4, 40, 3, 0.3, 0, 2);
        Reliability reliability = Reliability.of(List.of(agreement(all), agreement(four)));
        assertThat(reliability.kappas()[1][4]).isNaN();
        assertThat(reliability.plots()[1][4]).isNaN();
        assertThat(reliability.careless(1, 4)).isFalse();
        assertThat(reliability.means()[4]).isEqualTo(reliability.kappas()[0][4]);
    }

    @Test
    void peopleWhoAgreeWithNobodyAllCountAlike() {
        Reliability reliability =
                Reliability.of(List.of(agreement(HumanRaters.of(new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}))));
        assertThat(reliability.weights()).containsExactly(1, 1);
    }

    /** R 4.2.2, cluster 2.1.4 and mclust 6.0.0: silhouette of cutree(hclust(1 - ARI, "average"), 2); eigen. */
    @Test
    void oneOfEighteenPeopleOnIrisSeesLikeNobodyElse() {
        assumeTrue(Files.exists(HumanRaters.IRIS), "no human-raters data beside the project");
        Agreement iris = agreement(HumanRaters.iris().ratings());
        Schools schools = Schools.of(iris);
        assertThat(schools.silhouette()).isCloseTo(0.866760814165, within(1e-6));
        assertThat(schools.partition().sizes()).containsExactly(17, 1);
        assertThat(schools.partition().labels()[2]).isEqualTo(1);
        Reliability reliability = Reliability.of(List.of(iris));
        assertThat(reliability.weights()[0]).isCloseTo(1.044112008572, within(1e-9));
        assertThat(reliability.weights()[2]).isCloseTo(0.556410182949, within(1e-9));
        assertThat(IntStream.range(0, 18).filter(reliability::careless)).containsExactly(2);
    }

    @Test
    void roundingIsNoDifferenceBetweenPeople() {
        double rounded = 0.3 + Math.ulp(0.3);
        assertThat(RobustScores.of(new double[] {0.3, rounded, 0.3, rounded})).containsOnly(0);
        assertThat(RobustScores.of(new double[] {0.3, rounded, rounded, 0.3, 0.2})[1])
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void robustScoresAreByTheMedian() {
        assertThat(RobustScores.of(new double[] {1, 2, 3, 4, 100, Double.NaN}))
                .usingComparatorWithPrecision(1e-12)
                .containsExactly(-2 / 1.4826, -1 / 1.4826, 0, 1 / 1.4826, 97 / 1.4826, Double.NaN);
        assertThat(RobustScores.of(new double[] {0, 0, 0, -1})[3]).isCloseTo(-4 / 1.2533, within(1e-12));
        assertThat(RobustScores.of(new double[] {5, 5})).containsExactly(0, 0);
    }

    private static int[] consensus(Ratings people) {
        return Consensus.of(Togetherness.of(people, Noise.OWN_CLUSTER, Job.QUIET), Job.QUIET)
                .partition()
                .labels();
    }

    private static Agreement agreement(Ratings people) {
        return AgreementTest.pairs(people).agreement(Similarity.ARI);
    }

    private static int[] careless(int[] seen, double wrong, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return Arrays.stream(seen)
                .map(group -> random.nextDouble() < wrong ? random.nextInt(6) : group)
                .toArray();
    }
}
