package org.asterism.annotation.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.asterism.annotation.Label;
import org.asterism.annotation.outline.Outline.Means;
import org.asterism.annotation.outline.Suggestion.Kind;
import org.asterism.geometry.Area;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Pixel;
import org.asterism.geometry.Points;
import org.junit.jupiter.api.Test;

class CleanUpTest {
    /** A 20 by 20 lattice with 10 pixels from point to point: point 20 * row + column. */
    private static final SketchEditor EDITOR = new SketchEditor(
            Points.of(
                    IntStream.range(0, 400).mapToDouble(i -> i % 20).toArray(),
                    IntStream.range(0, 400).mapToDouble(i -> i / 20).toArray()),
            Overlap.ALLOWED);

    private static final Pixel PIXEL = new Pixel(0.1, 0.1);
    private static final Sketch GROUPS =
            Sketch.EMPTY.add(Group.of(new Label("A", 0))).add(Group.of(new Label("B", 1)));

    @Test
    void aTidySketchNeedsNothing() {
        Sketch sketch = with(with(GROUPS, 0, box(-0.5, -0.5, 6.5, 19.5)), 1, box(10.5, -0.5, 19.5, 19.5));
        assertThat(CleanUp.of(EDITOR, sketch, PIXEL)).isEmpty();
        assertThat(CleanUp.of(EDITOR, Sketch.EMPTY, PIXEL)).isEmpty();
    }

    @Test
    void aTinyPieceOfAGroupIsASliver() {
        Area pieces = box(-0.5, -0.5, 9.5, 19.5).union(box(14.5, 14.5, 15.5, 15.5));
        Suggestion only = only(with(GROUPS, 0, pieces));
        assertThat(only.kind()).isEqualTo(Kind.SLIVER);
        assertThat(only.rows()).containsExactly(20 * 15 + 15);
        assertThat(only.after().rows(0).cardinality()).isEqualTo(200);

        Sketch apart = with(with(GROUPS, 0, box(-0.5, -0.5, 9.5, 19.5)), 0, box(14.5, 14.5, 15.5, 15.5));
        assertThat(only(apart).after().outlines()).hasSize(1);
    }

    @Test
    void twoOutlinesOfAGroupThatAlmostTouchLookLikeOne() {
        Sketch sketch = with(with(GROUPS, 0, box(-0.5, -0.5, 6.5, 19.5)), 0, box(7.3, -0.5, 12.5, 19.5));
        Suggestion only = only(sketch);
        assertThat(only.kind()).isEqualTo(Kind.NEAR);
        assertThat(only.rows()).hasSize(20);
        assertThat(only.after().outlines()).hasSize(1);
        assertThat(only.after().outlines().getFirst().area().rings()).hasSize(1);
    }

    @Test
    void aBridgeTakesNothingFromOthers() {
        Sketch sketch = with(with(GROUPS, 0, box(-0.5, -0.5, 6.5, 19.5)), 0, box(7.3, -0.5, 12.5, 19.5));
        assertThat(CleanUp.of(EDITOR, with(sketch, 1, box(6.7, 3.5, 7.2, 4.5)), PIXEL))
                .noneMatch(suggestion -> suggestion.kind() == Kind.NEAR);
    }

    @Test
    void aFewSharedPointsStayWithTheUpperGroup() {
        Sketch sketch = with(with(GROUPS, 0, box(-0.5, -0.5, 9.5, 9.5)), 1, box(8.5, 8.5, 18.5, 18.5));
        Suggestion only = only(sketch);
        assertThat(only.kind()).isEqualTo(Kind.OVERLAP);
        assertThat(only.group()).isEqualTo(1);
        assertThat(only.other()).isZero();
        assertThat(only.rows()).containsExactly(20 * 9 + 9);
        assertThat(only.after().doubled()).isEmpty();
    }

    @Test
    void pointsInAHoleThatNobodyTookAreOffered() {
        Area ring = box(-0.5, -0.5, 9.5, 9.5).minus(box(3.5, 3.5, 5.5, 5.5));
        Suggestion only = only(with(GROUPS, 0, ring));
        assertThat(only.kind()).isEqualTo(Kind.HOLE);
        assertThat(only.rows()).hasSize(4);
        assertThat(only.after().rows(0).cardinality()).isEqualTo(100);
        assertThat(CleanUp.of(EDITOR, with(with(GROUPS, 0, ring), 1, box(3.5, 3.5, 5.5, 5.5)), PIXEL))
                .isEmpty();
    }

    private static Suggestion only(Sketch sketch) {
        List<Suggestion> found = CleanUp.of(EDITOR, sketch, PIXEL);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Sketch with(Sketch sketch, int group, Area area) {
        return EDITOR.add(sketch, EDITOR.outline(group, Means.LASSO, area, PIXEL));
    }

    private static Area box(double minX, double minY, double maxX, double maxY) {
        return new Bounds(minX, minY, maxX, maxY).area(new double[0], new double[0]);
    }
}
