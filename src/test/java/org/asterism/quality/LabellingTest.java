package org.asterism.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabellingTest {
    private static final int NONE = Clustering.UNLABELLED;

    /** Labels far apart are found by sorting, others in a table. */
    @ParameterizedTest
    @ValueSource(ints = {1, 1000, 100_000, 500_000_000})
    void labelsAreNumberedAscending(int apart) {
        Labelling labelling = Labelling.of(new int[] {3 * apart, -1, NONE, apart, 3 * apart});
        assertThat(labelling.names()).containsExactly(-1, apart, 3 * apart);
        assertThat(labelling.numbers()).containsExactly(2, 0, -1, 1, 2);
        assertThat(labelling.size()).isEqualTo(5);
    }

    @Test
    void nothingLabelledHasNoNames() {
        assertThat(Labelling.of(new int[] {NONE, NONE}).names()).isEmpty();
        assertThat(Labelling.of(new int[] {NONE, NONE}).numbers()).containsExactly(-1, -1);
        assertThat(Labelling.of(new int[0]).numbers()).isEmpty();
    }

    /** With 400 labels the table of all pairs is too large and pairs are sorted; with 3 some labels meet no other. */
    @ParameterizedTest
    @ValueSource(ints = {3, 400})
    void blocksCountAsTheirPointsDo(int groups) {
        SplittableRandom random = new SplittableRandom(groups);
        int[] a = random.ints(500, NONE, groups).toArray();
        int[] b = random.ints(500, NONE, groups).toArray();
        int[] sizes = random.ints(500, 0, 4).toArray();
        int[] rows = IntStream.range(0, 500)
                .flatMap(i -> IntStream.generate(() -> i).limit(sizes[i]))
                .toArray();
        Contingency blocks = Contingency.ofBlocks(a, b, sizes);
        Contingency points = Contingency.of(of(a, rows), of(b, rows));
        assertThat(blocks.rowNames()).isEqualTo(points.rowNames());
        assertThat(blocks.columnNames()).isEqualTo(points.columnNames());
        assertThat(blocks.table()).isDeepEqualTo(points.table());
        assertThat(blocks.adjustedMutualInformation()).isEqualTo(points.adjustedMutualInformation());
    }

    @Test
    void aLabelThatMeetsNothingIsNoneOfTheTable() {
        Contingency table = Contingency.of(new int[] {0, 5, 7, 7}, new int[] {1, NONE, 1, 2});
        assertThat(table.rowNames()).containsExactly(0, 7);
        assertThat(table.columnNames()).containsExactly(1, 2);
        assertThat(table.table()).isDeepEqualTo(new long[][] {{1, 0}, {1, 1}});
        assertThat(table.size()).isEqualTo(3);
    }

    private static int[] of(int[] labels, int[] rows) {
        return Arrays.stream(rows).map(row -> labels[row]).toArray();
    }
}
