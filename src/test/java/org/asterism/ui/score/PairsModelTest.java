package org.asterism.ui.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.asterism.geometry.Bounds;
import org.asterism.perception.Pair;
import org.asterism.perception.PairFeature;
import org.asterism.workspace.Edits;
import org.junit.jupiter.api.Test;

class PairsModelTest {
    private final ScoredDesk desk = ScoredDesk.withGroups();
    private final PairsModel pairs = new PairsModel(desk.ambiguity);

    @Test
    void allPairsAreListedTheMostAmbiguousFirst() {
        assertThat(desk.score().components()).isEqualTo(3);
        assertThat(pairs.rows())
                .extracting(PairsModel.Row::pair)
                .isEqualTo(desk.score().ranked());
        assertThat(pairs.rows().getFirst().words())
                .isEqualTo(Math.round(100 * desk.first().single()) + " % would see one group");
        assertThat(pairs.titleProperty().get()).isEqualTo("All 3 pairs, the most ambiguous first");
        assertThat(pairs.atSpot().get()).isFalse();
    }

    @Test
    void aPlaceListsThePairsBehindItsDoubtAndExplainsTheFirst() {
        desk.ambiguity.lookAt(2.25, 0);

        assertThat(pairs.atSpot().get()).isTrue();
        assertThat(pairs.titleProperty().get()).isEqualTo("Behind the doubt at (2.25, 0.00)");
        assertThat(pairs.rows()).extracting(PairsModel.Row::words).containsExactly("100 % of the doubt here");
        assertThat(desk.ambiguity.chosenProperty().get()).isEqualTo(desk.first());

        pairs.listAll();
        assertThat(pairs.rows()).hasSize(3);
        assertThat(desk.ambiguity.chosenProperty().get()).isNull();
    }

    @Test
    void anotherScoreHasOtherPairs() {
        desk.ambiguity.lookAt(2.25, 0);
        desk.document.change(Edits.axes(desk.study(), "y", "x"));

        assertThat(pairs.atSpot().get()).isFalse();
        assertThat(pairs.rows())
                .extracting(PairsModel.Row::pair)
                .isEqualTo(desk.score().ranked());
    }

    @Test
    void thePictureHasTheTwoGroupsAndTheirPoints() {
        ScoredPlot plot = Objects.requireNonNull(desk.ambiguity.scoredProperty().get());
        Pair near = desk.first();
        PairPicture picture = PairPicture.of(plot, near);
        Bounds bounds = picture.bounds();

        assertThat(picture.points().size()).isEqualTo(2 * ScoredDesk.EACH);
        assertThat(picture.groups()).allSatisfy(group -> {
            assertThat(bounds.contains(group.centerX(), group.centerY() * picture.stretch()))
                    .isTrue();
            assertThat(group.centerX()).isBetween(-1.0, 6.0);
        });
        assertThat(bounds.maxY() / picture.stretch()).isLessThan(4);
    }

    @Test
    void theRangeIsSaidInWords() {
        var tested = desk.score().viewing().model().tested();
        assertThat(RangeBar.words(PairFeature.ROUNDNESS, 0.5, tested.get(PairFeature.ROUNDNESS)))
                .isEqualTo("People were tested on 0.20 to 0.88.");
        assertThat(RangeBar.words(PairFeature.ROUNDNESS, 0.1, tested.get(PairFeature.ROUNDNESS)))
                .isEqualTo("People were tested on 0.20 to 0.88; 0.10 is below.");
        assertThat(RangeBar.words(PairFeature.ROUNDNESS, 0.5, null)).isEqualTo("People were not tested on this.");
        assertThat(PairExplanation.warning(List.of(PairFeature.DENSITY, PairFeature.DENSITY_RATIO)))
                .isEqualTo("Outside what people were tested on: density, ratio of the densities; take the number with"
                        + " care.");
    }
}
