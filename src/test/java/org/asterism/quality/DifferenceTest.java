package org.asterism.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Golden;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    @Test
    void aLabellingUnderOtherNumbersIsTheSame() {
        int[] truth = Golden.labels("truth");
        int[] renamed =
                IntStream.of(truth).map(label -> label < 0 ? label : 20 - label).toArray();
        Difference difference = Difference.of(truth, renamed);
        assertThat(difference.matched()).isEqualTo(truth);
        assertThat(difference.moves()).isZero();
        assertThat(difference.moved().isEmpty()).isTrue();
        assertThat(difference.contingency().adjustedRandIndex()).isEqualTo(1);
        assertThat(difference.story()).isNotEmpty().allMatch(Change.Kept.class::isInstance);
    }

    @Test
    void splitsMergesMovesAndWhatIsKeptAreTold() {
        int[] first = rows(new int[][] {{0, 10}, {1, 6}, {1, 4}, {2, 5}, {3, 4}, {4, 7}, {0, 2}, {4, 1}});
        int[] second = rows(new int[][] {{3, 10}, {0, 6}, {1, 4}, {2, 5}, {2, 4}, {4, 7}, {-1, 2}, {0, 1}});
        assertThat(Difference.of(first, second).story())
                .containsExactly(
                        new Change.Split(1, Arrays.asList(0, 1), 10),
                        new Change.Merge(Arrays.asList(2, 3), 2, 9),
                        new Change.Move(0, -1, 2),
                        new Change.Move(4, 0, 1));
    }

    @Test
    void rowsThatHaveMovedAreThoseOfMovedFlows() {
        int[] first = Golden.labels("dbscan");
        int[] second = Golden.labels("truth");
        Difference difference = Difference.of(first, second);
        assertThat(difference.flows().stream().mapToInt(Flow::rows).sum()).isEqualTo(difference.shared());
        assertThat(difference.moved().cardinality()).isEqualTo(difference.moves());
        for (Flow flow : difference.flows()) {
            assertThat(difference.rows(flow.from(), flow.into()).stream()).hasSize(flow.rows());
            assertThat(difference.rows(flow.from(), flow.into()).stream())
                    .allMatch(row -> difference.moved(row) == flow.moved());
        }
        assertThat(difference.flows()).extracting(Flow::from).last().isEqualTo(Clustering.NOISE);
    }

    @Test
    void rowsKnownToOneSideAloneTakeNoPartAndAreCounted() {
        Difference difference = Difference.of(new int[] {0, 0, 1, -2, -2, 1, -1}, new int[] {5, 5, -2, 4, -2, 4, -1});
        assertThat(difference.shared()).isEqualTo(4);
        assertThat(difference.onlyFirst()).isEqualTo(1);
        assertThat(difference.onlySecond()).isEqualTo(1);
        assertThat(difference.moves()).isZero();
        assertThat(difference.matched()).containsExactly(0, 0, -2, 1, -2, 1, -1);
        assertThat(difference.contingency().matchedAccuracy()).isEqualTo(1);
    }

    @Test
    void noiseIsNeverTakenForACluster() {
        Difference difference = Difference.of(new int[] {0, 0, 0}, new int[] {-1, -1, -1});
        assertThat(difference.moves()).isEqualTo(3);
        assertThat(difference.story()).containsExactly(new Change.Move(0, -1, 3));
        assertThat(Difference.of(new int[] {-2}, new int[] {0}).flows()).isEmpty();
    }

    /** scikit-learn 1.2.1 (contingency_matrix, adjusted_rand_score and so on), matched by scipy's linear_sum_assignment. */
    @Test
    void measuresAreThoseOfScikitLearn() {
        Difference difference = Difference.of(Golden.labels("dbscan"), Golden.labels("ward"));
        Contingency table = difference.contingency();
        assertThat(table.rowNames()).containsExactly(-1, 0, 1, 2, 3, 4);
        assertThat(table.table()).isDeepEqualTo(new long[][] {
            {5, 6, 9, 0, 1, 12},
            {0, 0, 0, 0, 0, 48},
            {0, 75, 13, 0, 0, 0},
            {13, 0, 0, 0, 23, 0},
            {0, 0, 0, 60, 0, 0},
            {35, 0, 0, 0, 0, 0}
        });
        assertThat(table.adjustedRandIndex()).isCloseTo(0.7450194047973548, within(1e-12));
        assertThat(table.adjustedMutualInformation()).isCloseTo(0.7774802301328217, within(1e-12));
        assertThat(table.vMeasure()).isCloseTo(0.7831949692484155, within(1e-12));
        assertThat(table.variationOfInformation()).isCloseTo(0.7414612686674951, within(1e-12));
        assertThat(IntStream.range(0, 6).map(difference::number)).containsExactly(4, 1, 5, 3, 2, 0);
        assertThat(difference.moves()).isEqualTo(59);
    }

    private static int[] rows(int[][] runs) {
        return Arrays.stream(runs)
                .flatMapToInt(run -> IntStream.generate(() -> run[0]).limit(run[1]))
                .toArray();
    }
}
