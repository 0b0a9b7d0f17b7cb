package org.asterism.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.quality.Lineage.Edge;
import org.asterism.quality.Lineage.Kind;
import org.junit.jupiter.api.Test;

class LineageTest {
    private static Clustering labels(String labels) {
        int[] numbers = labels.chars().map(c -> c == '-' ? -1 : c - '0').toArray();
        return new Clustering(numbers, 1 + Arrays.stream(numbers).max().orElse(-1));
    }

    private static Lineage lineage(String... stages) {
        return Lineage.of(Arrays.stream(stages).map(LineageTest::labels).toList());
    }

    @Test
    void aPlantedSplitAndMergeAreFoundAndColoursAreCarried() {
        Lineage lineage = lineage("000000001111", "111112220000", "000000000001");
        assertThat(lineage.stages().getFirst().edges()).isEmpty();
        assertThat(lineage.stages().get(1).edges())
                .containsExactly(
                        new Edge(0, 1, 5, 0.625, 1, Kind.CONTINUES),
                        new Edge(0, 2, 3, 0.375, 1, Kind.SPLITS),
                        new Edge(1, 0, 4, 1, 1, Kind.CONTINUES));
        assertThat(lineage.stages().get(1).colors()).containsExactly(1, 0, 2);
        assertThat(lineage.stages().get(1).sizes()).containsExactly(4, 5, 3);
        assertThat(lineage.stages().get(2).edges()).extracting(Edge::kind).contains(Kind.MERGES);
        assertThat(lineage.stages().get(2).colors()[0]).isEqualTo(0);
    }

    @Test
    void clustersAreBornFromNoiseAndDieIntoIt() {
        Lineage lineage = lineage("0000---1111", "-000111----", "00000000000");
        assertThat(lineage.stages().get(1).edges())
                .containsExactlyInAnyOrder(
                        new Edge(0, 0, 3, 0.75, 1, Kind.CONTINUES),
                        new Edge(0, -1, 1, 0.25, 0.2, Kind.MOVES),
                        new Edge(-1, 1, 3, 1, 1, Kind.BORN),
                        new Edge(1, -1, 4, 1, 0.8, Kind.DIES));
        assertThat(lineage.stages().get(1).colors()).containsExactly(0, 2);
        assertThat(lineage.stages().get(2).colors()).containsExactly(0);
    }

    @Test
    void coloursOfOneStageDifferAndAreUsedAgain() {
        int[] rows = IntStream.range(0, 60).toArray();
        List<Clustering> stages = IntStream.of(1, 6, 10, 4, 15, 2)
                .mapToObj(k ->
                        Clustering.of(Arrays.stream(rows).map(i -> i * k / 60).toArray()))
                .toList();
        for (Lineage.Stage stage : Lineage.of(stages).stages()) {
            assertThat(stage.colors()).doesNotHaveDuplicates();
            assertThat(Arrays.stream(stage.colors()).max().orElseThrow()).isLessThan(30);
        }
    }

    @Test
    void nothingHasNoLineage() {
        assertThat(Lineage.of(List.of()).stages()).isEmpty();
        assertThat(lineage("", "").stages()).hasSize(2);
    }
}
