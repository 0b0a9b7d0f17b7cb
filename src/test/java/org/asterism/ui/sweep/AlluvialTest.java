package org.asterism.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.asterism.cluster.Clustering;
import org.asterism.quality.Lineage;
import org.junit.jupiter.api.Test;

class AlluvialTest {
    private static final Clustering TWO = new Clustering(new int[] {0, 0, 0, 0, 1, 1, 1, 1, 1, -1}, 2);
    private static final Clustering THREE = new Clustering(new int[] {2, 2, 2, 2, 0, 0, 0, 1, 1, -1}, 3);

    private final Alluvial picture = Alluvial.of(Lineage.of(List.of(TWO, THREE)), 10);

    @Test
    void theLargerClusterIsAboveAtFirstAndNoiseAlwaysBelow() {
        assertThat(picture.stages().getFirst())
                .extracting(Alluvial.Node::cluster)
                .containsExactly(1, 0, Clustering.NOISE);
        assertThat(picture.stages().getLast())
                .extracting(Alluvial.Node::cluster)
                .endsWith(2, Clustering.NOISE);
    }

    @Test
    void heightsAreInProportionAndNothingLiesOutside() {
        List<Alluvial.Node> first = picture.stages().getFirst();
        assertThat(first.get(0).height() / first.get(1).height()).isCloseTo(1.25, within(1e-12));
        assertThat(picture.stages())
                .allSatisfy(stage -> assertThat(
                                stage.getLast().top() + stage.getLast().height())
                        .isLessThanOrEqualTo(1 + 1e-12));
    }

    /** Each cluster's bands fill it, from its top on. */
    @Test
    void bandsLeaveAndEnterSideBySide() {
        assertThat(picture.bands().getFirst()).isEmpty();
        List<Alluvial.Band> bands = picture.bands().getLast();
        assertThat(bands).hasSize(4);
        assertThat(bands.get(1).fromTop())
                .isCloseTo(bands.get(0).fromTop() + bands.get(0).height(), within(1e-12));
        List<Double> tops =
                picture.stages().getLast().stream().map(Alluvial.Node::top).toList();
        assertThat(bands).extracting(Alluvial.Band::intoTop).containsExactlyInAnyOrderElementsOf(tops);
    }
}
