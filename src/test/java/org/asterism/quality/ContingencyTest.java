package org.asterism.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContingencyTest {
    /** scikit-learn 1.2.1: adjusted_rand_score, adjusted_mutual_info_score, normalized_…, homogeneity_…, mutual_…. */
    @ParameterizedTest
    @CsvSource({
        "truth, ward, 0.7393480117942076, 0.7774391950452372, 0.7831787217477529, 0.7795076583775226,"
                + " 0.7868845262125772, 1.3355038699012085",
        "truth, kmeans, 0.7760667970544067, 0.7694458612656535, 0.7743552168266081, 0.7346346416033179,"
                + " 0.8186165667223344, 1.258624461582338",
        "single, complete, 0.6839719928132231, 0.7998671979998916, 0.8054031664786405, 0.9515498758426292,"
                + " 0.6981722393914123, 1.091898189317388",
        "truth, dbscan, 0.8952527548247637, 0.8961071922276682, 0.8987422767005674, 0.9012273835589625,"
                + " 0.8962708373662203, 1.5440421212911604"
    })
    void agreesWithScikitLearn(
            String a,
            String b,
            double rand,
            double adjusted,
            double normalized,
            double homogeneity,
            double completeness,
            double shared) {
        Contingency table = Contingency.of(Golden.labels(a), Golden.labels(b));
        assertThat(table.adjustedRandIndex()).isCloseTo(rand, within(1e-12));
        assertThat(table.adjustedMutualInformation()).isCloseTo(adjusted, within(1e-11));
        assertThat(table.normalizedMutualInformation()).isCloseTo(normalized, within(1e-12));
        assertThat(table.vMeasure()).isCloseTo(normalized, within(1e-12));
        assertThat(table.homogeneity()).isCloseTo(homogeneity, within(1e-12));
        assertThat(table.completeness()).isCloseTo(completeness, within(1e-12));
        assertThat(table.mutualInformation()).isCloseTo(shared, within(1e-12));
    }

    @Test
    void unlabelledRowsTakeNoPartAndNoiseIsALabel() {
        int none = Clustering.UNLABELLED;
        Contingency table = Contingency.of(new int[] {0, 0, 1, none, -1, 1}, new int[] {5, 5, 7, 7, 2, none});
        assertThat(table.size()).isEqualTo(4);
        assertThat(table.adjustedRandIndex()).isEqualTo(1);
        assertThat(table.adjustedMutualInformation()).isCloseTo(1, within(1e-12));
    }

    @Test
    void nothingToCompareIsNotANumber() {
        Contingency table = Contingency.of(new int[] {-2, -2}, new int[] {0, 1});
        assertThat(table.adjustedRandIndex()).isNaN();
        assertThat(table.adjustedMutualInformation()).isNaN();
        assertThat(table.vMeasure()).isNaN();
    }

    @Test
    void oneClusterOnBothSidesIsFullAgreement() {
        Contingency table = Contingency.of(new int[] {3, 3, 3}, new int[] {0, 0, 0});
        assertThat(table.adjustedRandIndex()).isEqualTo(1);
        assertThat(table.adjustedMutualInformation()).isEqualTo(1);
        assertThat(table.vMeasure()).isEqualTo(1);
    }

    /** scikit-learn 1.2.1 gives 1.0 for ARI, AMI and V-measure here. */
    @Test
    void allSingletonsAgreeWithThemselves() {
        Contingency table = Contingency.of(new int[] {0, 1, 2, 3}, new int[] {9, 8, 7, 6});
        assertThat(table.adjustedRandIndex()).isEqualTo(1);
        assertThat(table.adjustedMutualInformation()).isCloseTo(1, within(1e-9));
        assertThat(table.vMeasure()).isEqualTo(1);
    }

    @Test
    void unrelatedLabellingsScoreAboutZeroEvenWithThousandsOfLabels() {
        SplittableRandom random = new SplittableRandom(4);
        int[] a = random.ints(20_000, 0, 3000).toArray();
        int[] b = random.ints(20_000, 0, 3000).toArray();
        Contingency table = Contingency.of(a, b);
        assertThat(table.adjustedRandIndex()).isCloseTo(0, within(0.002));
        assertThat(table.adjustedMutualInformation()).isCloseTo(0, within(0.01));
        assertThat(table.normalizedMutualInformation()).isGreaterThan(0.5);
    }
}
