package org.asterism.ui.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.quality.Change;
import org.asterism.report.LegendEntry;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Study;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final double NONE = Double.NaN;

    /** Row 6 has no place in the plot, row 7 no second group. */
    private static Comparison compared() {
        Dataset dataset = new Dataset(
                "test",
                List.of(
                        new NumberColumn("x", new double[] {0, 1, 2, 3, 4, 5, NONE, 7}),
                        new NumberColumn("y", new double[] {0, 1, 2, 3, 4, 5, 6, 7}),
                        TextColumn.of("a", List.of("p", "p", "p", "q", "q", "q", "q", "q")),
                        TextColumn.of("b", List.of("v", "v", "u", "u", "u", "w", "w", ""))));
        Study study = Study.of(1, dataset).withAxes("x", "y");
        return Comparison.of(study, new Coloring.ByColumn("a"), "A", new Coloring.ByColumn("b"), "B");
    }

    @Test
    void groupsThatMatchHaveOneColourAndOthersOneOfTheirOwn() {
        Comparison shown = compared();
        int[] before = shown.before().labels();
        int[] after = shown.after().labels();
        assertThat(after[0]).isEqualTo(before[0]);
        assertThat(after[3]).isEqualTo(before[3]);
        assertThat(after[5]).isNotIn(before[0], before[3]);
        assertThat(shown.after().legend().entries())
                .extracting(LegendEntry::name)
                .containsExactly("v", "u", "w", "not in it");
    }

    @Test
    void pointsThatMoveAreThoseOfAnotherColour() {
        Comparison shown = compared();
        assertThat(shown.moved()).containsExactly(2, 5);
        for (int point = 0; point < 6; point++) {
            boolean other = shown.before().labels()[point] != shown.after().labels()[point];
            assertThat(other).isEqualTo(point == 2 || point == 5);
        }
        assertThat(shown.difference().moves()).isEqualTo(3);
        assertThat(LensText.moves(shown.difference())).isEqualTo("3 of 7 points move (43 %)");
        assertThat(LensText.leftOut(shown)).isEqualTo("Left out: 1 only in A.");
    }

    @Test
    void aFlowHasRowsAndPlottedPointsAndWords() {
        Comparison shown = compared();
        var flow = Objects.requireNonNull(shown.flow(5));
        assertThat(shown.rows(flow).stream()).containsExactly(5, 6);
        assertThat(shown.points(shown.rows(flow)).stream()).containsExactly(5);
        assertThat(LensText.flow(shown, flow)).isEqualTo("2 points move from q to w");
        assertThat(shown.flow(7)).isNull();
        Change first = shown.difference().story().getFirst();
        assertThat(LensText.change(shown, first)).isEqualTo("q splits into u and w (4 points)");
    }

    @Test
    void aSelectionOrAnotherColouringLeavesItAsItIs() {
        Comparison shown = compared();
        assertThat(shown.holds(shown.study().withView(shown.study().view().withColoring(Coloring.ANNOTATION))))
                .isTrue();
        assertThat(shown.holds(shown.study().withAxes("y", "x"))).isFalse();
        assertThat(shown.holds(shown.study().withTruth("a"))).isFalse();
    }
}
