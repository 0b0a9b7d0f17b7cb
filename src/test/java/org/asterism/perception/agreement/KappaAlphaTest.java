package org.asterism.perception.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.partition.KMeans;
import org.asterism.job.Job;
import org.asterism.quality.Noise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KappaAlphaTest {
    private static final Set<Similarity> CORRECTED = Set.of(Similarity.ARI, Similarity.AMI);

    /** The numbers of specs/human-agreement.md; more digits by scikit-learn 1.2.1. */
    @Test
    void eighteenPeopleOnIris() {
        assumeTrue(Files.exists(HumanRaters.IRIS), "no human-raters data beside the project");
        RaterTable iris = HumanRaters.iris();
        RaterPairs pairs = pairs(iris.ratings());
        Agreement ari = pairs.agreement(Similarity.ARI);
        assertThat(ari.alpha()).isCloseTo(0.9080015558298856, within(1e-12));
        double[] humans = KappaAlpha.humans(ari);
        assertThat(Arrays.stream(humans).min().orElseThrow()).isCloseTo(-0.05111764660789142, within(1e-12));
        assertThat(Arrays.stream(humans).max().orElseThrow()).isCloseTo(0.0051026281588590905, within(1e-12));
        assertThat(Arrays.stream(humans).average().orElseThrow()).isCloseTo(0, within(1e-15));

        double[] ami = KappaAlpha.humans(pairs.agreement(Similarity.AMI));
        assertThat(Arrays.stream(ami).min().orElseThrow()).isCloseTo(-0.0433273561775368, within(1e-10));
        assertThat(Arrays.stream(ami).max().orElseThrow()).isCloseTo(0.005343245773574923, within(1e-10));

        KappaAlpha means = pairs.kappa(
                new KMeans(2, 1, 1).cluster(iris.points(), Job.QUIET).labels(), Similarity.ARI);
        assertThat(means.alpha()).isCloseTo(0.9517, within(5e-5));
        assertThat(means.kappa()).isCloseTo(0.0046, within(5e-5));

        int[] dbscan = new Dbscan(0.08, 5).cluster(iris.displayed(), Job.QUIET).labels();
        assertThat(pairs.kappa(dbscan, Similarity.ARI)).isEqualTo(means);

        KappaAlpha one = pairs.kappa(new int[150], Similarity.ARI);
        assertThat(one.alpha()).isCloseTo(0, within(1e-15));
        assertThat(one.kappa()).isCloseTo(-0.09557911113998796, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(names = {"ARI", "AMI"})
    void itIsTheChangeOfTheAgreementWithinTheGroup(Similarity similarity) {
        Ratings people = HumanRaters.drawn(7, 60, 4, 0.4, 0, 1);
        int[] other = HumanRaters.drawn(1, 60, 4, 0.2, 0, 9).labels().getFirst();
        double before = pairs(people).agreement(similarity).alpha();
        double after = pairs(joined(people, other)).agreement(similarity).alpha();
        KappaAlpha kappa = pairs(people).kappa(other, similarity);
        assertThat(kappa.kappa()).isCloseTo(after - before, within(1e-14));
        assertThat(kappa.raters()).isEqualTo(7);
    }

    @Test
    void itIsPositiveExactlyIfThePeopleAgreeMoreWithItThanAmongThemselves() {
        int positive = 0;
        for (int seed = 0; seed < 40; seed++) {
            RaterPairs people = pairs(HumanRaters.drawn(5, 40, 3, 0.4, 0, seed));
            int[] other =
                    HumanRaters.drawn(1, 40, 3, 0.4, 0, seed + 100).labels().getFirst();
            KappaAlpha kappa = people.kappa(other, Similarity.ARI);
            assertThat(kappa.kappa() > 0).isEqualTo(kappa.alpha() > kappa.group());
            positive += kappa.kappa() > 0 ? 1 : 0;
        }
        assertThat(positive).isBetween(5, 35);
    }

    @ParameterizedTest
    @EnumSource(names = {"ARI", "AMI"})
    void peopleAgainstTheOthersAverageZero(Similarity similarity) {
        for (int raters = 3; raters < 12; raters++) {
            Agreement group =
                    pairs(HumanRaters.drawn(raters, 50, 3, 0.5, 0, raters)).agreement(similarity);
            double[] humans = KappaAlpha.humans(group);
            assertThat(Arrays.stream(humans).average().orElseThrow()).isCloseTo(0, within(1e-15));
            assertThat(humans[0])
                    .isCloseTo(group.alpha() - group.without(0).alpha(), within(1e-14))
                    .isNotZero();
        }
    }

    @Test
    void itDoesNotDependOnTheNamesOfLabels() {
        Ratings people = HumanRaters.drawn(4, 50, 3, 0.4, 0.1, 2);
        List<int[]> renamed = new ArrayList<>(people.labels());
        renamed.set(
                1,
                Arrays.stream(renamed.get(1)).map(l -> l < 0 ? l : 90 - 7 * l).toArray());
        int[] other = IntStream.range(0, 50).map(i -> i % 3).toArray();
        int[] same = Arrays.stream(other).map(l -> 5 - l).toArray();
        assertThat(pairs(new Ratings(people.raters(), renamed)).kappa(same, Similarity.ARI))
                .isEqualTo(pairs(people).kappa(other, Similarity.ARI));
    }

    @Test
    void pointsThatAPersonDoesNotKnowAreLeftOutOfHisPairsOnly() {
        int none = Clustering.UNLABELLED;
        Ratings people =
                HumanRaters.of(new int[] {0, 0, 1, 1, none}, new int[] {0, 0, 1, 1, 0}, new int[] {0, 0, 1, 1, 1});
        Agreement agreement = pairs(people).agreement(Similarity.ARI);
        assertThat(agreement.between(0, 1)).isEqualTo(1);
        assertThat(agreement.between(0, 2)).isEqualTo(1);
        assertThat(agreement.between(1, 2)).isLessThan(0.5);
    }

    @Test
    void twoPeopleHaveNoOthersToBeRatedAgainst() {
        Agreement two = pairs(HumanRaters.drawn(2, 20, 2, 0.3, 0, 1)).agreement(Similarity.ARI);
        assertThat(KappaAlpha.humans(two)).containsOnly(Double.NaN);
        assertThat(KappaAlpha.of(two, new double[] {1, 1}).kappa()).isPositive();
    }

    @Test
    void noiseIsOneGroupUnlessEachPointShallBeItsOwn() {
        int[] noisy = {0, 0, 0, -1, -1, -1};
        Ratings people = HumanRaters.of(new int[] {0, 0, 0, 1, 1, 1}, noisy, new int[] {0, 0, 0, 1, 1, 1});
        assertThat(pairs(people).agreement(Similarity.ARI).alpha()).isEqualTo(1);
        RaterPairs single = RaterPairs.of(people, CORRECTED, Noise.SINGLETONS, Job.QUIET);
        assertThat(single.agreement(Similarity.ARI).alpha()).isLessThan(1);
        assertThat(single.kappa(noisy, Similarity.ARI).alpha()).isLessThan(1);
    }

    @Test
    void aDistanceIsRefused() {
        Ratings people = HumanRaters.drawn(3, 20, 2, 0.3, 0, 1);
        Set<Similarity> distance = Set.of(Similarity.VARIATION_OF_INFORMATION);
        RaterPairs pairs = RaterPairs.of(people, distance, Noise.OWN_CLUSTER, Job.QUIET);
        assertThatThrownBy(() -> pairs.kappa(new int[20], Similarity.VARIATION_OF_INFORMATION))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pairs.agreement(Similarity.ARI)).isInstanceOf(IllegalArgumentException.class);
    }

    private static RaterPairs pairs(Ratings ratings) {
        return RaterPairs.of(ratings, CORRECTED, Noise.OWN_CLUSTER, Job.QUIET);
    }

    private static Ratings joined(Ratings people, int[] other) {
        List<int[]> labels = new ArrayList<>(people.labels());
        labels.add(other);
        return HumanRaters.of(labels.toArray(int[][]::new));
    }
}
