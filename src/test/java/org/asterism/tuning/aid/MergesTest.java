package org.asterism.tuning.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.IntStream;
import org.asterism.cluster.hierarchy.Agglomerative;
import org.asterism.cluster.hierarchy.Dendrogram;
import org.asterism.cluster.hierarchy.Linkage;
import org.asterism.job.Job;
import org.asterism.quality.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MergesTest {
    private static Merges merges(Linkage linkage) {
        Aid aid = new Aids(Space.euclidean(KDistancesTest.groupsWithStrays()))
                .of(Aids.subject(new Agglomerative(linkage, 4)).orElseThrow(), Job.QUIET);
        return (Merges) aid;
    }

    @ParameterizedTest
    @EnumSource(names = {"SINGLE", "AVERAGE", "WARD", "CENTROID"})
    void aNumberOfClustersAndItsHeightAreTheSameCut(Linkage linkage) {
        Merges merges = merges(linkage);
        for (int k = 1; k <= 220; k += 7) {
            double height = merges.height(k);
            int[] cut = merges.tree().cutAt(height).labels();
            assertThat(merges.clusters(height)).isEqualTo(k).isEqualTo(1 + max(cut));
            assertThat(merges.groups(new Agglomerative(linkage, k)).labels()).isEqualTo(cut);
        }
    }

    @Test
    void theCrownHasTheHighestMergesAndEveryPointOnce() {
        Dendrogram tree = merges(Linkage.WARD).tree();
        Crown crown = Crown.of(tree, 10);
        assertThat(crown.leaves()).isEqualTo(10);
        assertThat(crown.nodes()).hasSize(19);
        assertThat(crown.nodes().stream()
                        .filter(Crown.Node::leaf)
                        .mapToInt(Crown.Node::size)
                        .sum())
                .isEqualTo(220);
        assertThat(crown.nodes().stream()
                        .filter(node -> !node.leaf())
                        .mapToDouble(Crown.Node::height)
                        .min())
                .hasValue(tree.height()[tree.height().length - 9]);
        int[] clusters = tree.cut(10).labels();
        assertThat(crown.nodes().stream()
                        .filter(Crown.Node::leaf)
                        .map(leaf -> clusters[leaf.point()])
                        .distinct())
                .hasSize(10);
        assertThat(crown.nodes().stream().filter(Crown.Node::leaf).map(Crown.Node::x))
                .containsExactlyElementsOf(
                        IntStream.range(0, 10).mapToObj(leaf -> leaf + 0.5).toList());
        assertThat(Objects.requireNonNull(Crown.of(tree, 1000)).leaves()).isEqualTo(220);
    }

    private static int max(int[] labels) {
        return IntStream.of(labels).max().orElseThrow();
    }
}
