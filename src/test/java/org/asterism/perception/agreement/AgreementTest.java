package org.asterism.perception.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.asterism.cluster.Clustering;
import org.asterism.job.Job;
import org.asterism.quality.Contingency;
import org.asterism.quality.Noise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTest {
    private static final Set<Similarity> ALL = EnumSet.allOf(Similarity.class);

    /** scikit-learn 1.2.1, means over the 153 pairs in the order of the columns; the distance with scipy 1.10.1. */
    @ParameterizedTest
    @CsvSource({
        "ARI, 0.9080015558298856, 0.0919984441701144",
        "AMI, 0.9039914309328326, 0.0960085690671674",
        "V_MEASURE, 0.9050948747555028, 0.0949051252444972",
        "HOMOGENEITY, 0.9028329050671046, 0.0971670949328954",
        "COMPLETENESS, 0.9208307770229953, 0.0791692229770047",
        "VARIATION_OF_INFORMATION, 0.15164230683711333, 0.15164230683711333"
    })
    void meansAndAmbiguityOfEighteenPeopleOnIris(Similarity similarity, double alpha, double ambiguity) {
        assumeTrue(Files.exists(HumanRaters.IRIS), "no human-raters data beside the project");
        Agreement agreement = pairs(HumanRaters.iris().ratings()).agreement(similarity);
        assertThat(agreement.alpha()).isCloseTo(alpha, within(1e-10));
        assertThat(agreement.ambiguity()).isCloseTo(ambiguity, within(1e-10));
    }

    @ParameterizedTest
    @EnumSource
    void aPairIsMeasuredInTheOrderOfTheRaters(Similarity similarity) {
        Ratings people = HumanRaters.drawn(4, 60, 3, 0.4, 0.2, 3);
        Agreement agreement = pairs(people).agreement(similarity);
        for (int i = 0; i < 4; i++) {
            for (int j = i + 1; j < 4; j++) {
                double value = similarity.of(
                        Contingency.of(people.labels().get(i), people.labels().get(j)));
                assertThat(agreement.between(i, j)).isEqualTo(value);
                assertThat(agreement.between(j, i)).isEqualTo(value);
            }
        }
        assertThat(agreement.mean(1))
                .isCloseTo(
                        (agreement.between(0, 1) + agreement.between(1, 2) + agreement.between(1, 3)) / 3,
                        within(1e-14));
    }

    @Test
    void whoHasNothingInCommonDoesNotCount() {
        int none = Clustering.UNLABELLED;
        Ratings people =
                HumanRaters.of(new int[] {0, 1, none, none}, new int[] {none, none, 0, 1}, new int[] {0, 1, 0, 0});
        Agreement agreement = pairs(people).agreement(Similarity.ARI);
        assertThat(agreement.between(0, 1)).isNaN();
        assertThat(agreement.alpha()).isEqualTo((agreement.between(0, 2) + agreement.between(1, 2)) / 2);
        assertThat(pairs(HumanRaters.of(new int[] {0, 1}))
                        .agreement(Similarity.ARI)
                        .alpha())
                .isNaN();
    }

    @ParameterizedTest
    @EnumSource
    void aNewAnswerGivesWhatAllAnswersAtOnceGive(Similarity similarity) {
        Ratings people = HumanRaters.drawn(6, 80, 3, 0.4, 0.1, 4);
        List<int[]> labels = new ArrayList<>(people.labels());
        labels.set(2, new int[80]);
        labels.add(HumanRaters.drawn(1, 80, 3, 0.2, 0, 5).labels().getFirst());
        List<String> names = new ArrayList<>(people.raters());
        names.add("new");
        Collections.swap(names, 3, 4);
        Collections.swap(labels, 3, 4);
        Ratings changed = new Ratings(names, labels);
        assertThat(pairs(people).with(changed, Job.QUIET).agreement(similarity).values())
                .isDeepEqualTo(pairs(changed).agreement(similarity).values());
    }

    @Test
    void plotsAreAveragedOverThePeopleWhoSawThem() {
        Agreement first = new Agreement(List.of("a", "b"), Similarity.ARI, new double[][] {{1, 0.4}, {0.4, 1}});
        Agreement second = new Agreement(
                List.of("c", "b", "a"), Similarity.ARI, new double[][] {{1, 0.1, 0.3}, {0.1, 1, 0.8}, {0.3, 0.8, 1}});
        Agreement mean = Agreement.mean(List.of(first, second));
        assertThat(mean.raters()).containsExactly("a", "b", "c");
        assertThat(mean.between(0, 1)).isCloseTo(0.6, within(1e-15));
        assertThat(mean.between(1, 2)).isEqualTo(0.1);
        assertThat(mean.between(2, 0)).isEqualTo(0.3);
        Agreement apart = Agreement.mean(List.of(first, second.select(0)));
        assertThat(apart.between(0, 2)).isNaN();
    }

    @Test
    void countsOfGroupsAndTheirSpread() {
        GroupCounts counts = GroupCounts.of(HumanRaters.of(
                new int[] {4, 4, 9, -1}, new int[] {0, 0, 0, 0}, new int[] {0, 1, 2, -2}, new int[] {1, 1, 0, 0}));
        assertThat(counts.counts()).containsExactly(2, 1, 3, 2);
        assertThat(counts.mean()).isEqualTo(2);
        assertThat(counts.deviation()).isCloseTo(Math.sqrt(2 / 3.0), within(1e-15));
        assertThat(counts.distribution()).hasToString("{1=1, 2=2, 3=1}");
        assertThat(counts.entropy()).isCloseTo(1.5, within(1e-15));
        assertThat(new GroupCounts(new int[] {3, 3}).entropy()).isZero();
    }

    static RaterPairs pairs(Ratings ratings) {
        return RaterPairs.of(ratings, ALL, Noise.OWN_CLUSTER, Job.QUIET);
    }
}
