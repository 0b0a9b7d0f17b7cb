package org.asterism.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.asterism.cluster.Clustering;
import org.asterism.data.Coordinate;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.Scale;
import org.asterism.data.TextColumn;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.DensityGrid;
import org.asterism.geometry.DensityRegion;
import org.asterism.geometry.Polygon;
import org.asterism.geometry.Region;
import org.asterism.geometry.Swath;
import org.junit.jupiter.api.Test;

class SelectionTest {
    /** Rows 0 to 4 on a line, row 5 without a point. */
    private static final Dataset DATASET = new Dataset(
            "line",
            List.of(
                    new NumberColumn("x", new double[] {0, 1, 2, 3, 4, Double.NaN}),
                    new NumberColumn("y", new double[] {0, 0, 0, 0, 0, 0}),
                    TextColumn.of("colour", List.of("red", "Dark Red", "", "blue", "red", ""))));

    private static final Context CONTEXT = new Context(
            DATASET,
            new Annotation(List.of(new Label("A", 0)), new int[] {0, 0, -1, -2, -2, -2}),
            new int[] {0, 1, 1, Clustering.NOISE, 1, Clustering.UNLABELLED});

    private static final Selection LEFT = drawn("y", new Bounds(-1, -1, 2, 1));
    private static final Selection RIGHT = drawn("y", new Bounds(2, -1, 9, 1));

    record Context(Dataset dataset, Annotation annotation, int[] run) implements SelectionContext {
        @Override
        public int[] runLabels(int number) {
            return number == 1 ? run : new int[0];
        }

        @Override
        public BitSet plotted() {
            return bits(0, 1, 2, 3, 4);
        }
    }

    @Test
    void eachRecipeChoosesItsRows() {
        Polygon triangle = new Polygon(new double[] {-1, 1.5, -1}, new double[] {-1, 0, 1});
        assertThat(chosen(drawn("y", triangle))).containsExactly(0, 1);
        assertThat(chosen(LEFT)).containsExactly(0, 1, 2);
        assertThat(chosen(new RowSelection(new int[] {4, 0, 99}))).containsExactly(0, 4);
        assertThat(chosen(new ClusterSelection(1, 1))).containsExactly(1, 2, 4);
        assertThat(chosen(new ClusterSelection(1, Clustering.NOISE))).containsExactly(3);
        assertThat(chosen(new LabelSelection(0))).containsExactly(0, 1);
        assertThat(chosen(new LabelSelection(Clustering.NOISE))).containsExactly(2);
        assertThat(chosen(new LabelSelection(Clustering.UNLABELLED))).containsExactly(3, 4, 5);
    }

    @Test
    void aRangeIncludesItsEndsAndNoMissingValue() {
        assertThat(chosen(new RangeSelection("x", 1, 3))).containsExactly(1, 2, 3);
        assertThat(chosen(new RangeSelection("x", Double.NEGATIVE_INFINITY, 0))).containsExactly(0);
        assertThat(chosen(new RangeSelection("x", 2.5, Double.POSITIVE_INFINITY)))
                .containsExactly(3, 4);
        assertThat(chosen(new RangeSelection("x", 3, 1))).isEmpty();
        assertThat(chosen(new RangeSelection("x", Double.NaN, 3))).isEmpty();
    }

    @Test
    void wordsAreSpelledAsInTheColumnAndNoneIsAMissingValue() {
        assertThat(chosen(new WordsSelection("colour", List.of("red", "blue", "green"))))
                .containsExactly(0, 3, 4);
        assertThat(chosen(new WordsSelection("colour", List.of("RED")))).isEmpty();
        assertThat(chosen(new WordsSelection("colour", List.of("")))).containsExactly(2, 5);
        assertThat(chosen(new WordsSelection("x", List.of("", "1")))).containsExactly(5);
        assertThat(chosen(new WordsSelection("colour", List.of()))).isEmpty();
    }

    @Test
    void containedTextIsFoundInCapitalsOrNot() {
        assertThat(chosen(new ContainsSelection("colour", "RED"))).containsExactly(0, 1, 4);
        assertThat(chosen(new ContainsSelection("colour", ""))).containsExactly(0, 1, 3, 4);
        assertThat(chosen(new ContainsSelection("x", ""))).containsExactly(0, 1, 2, 3, 4);
        assertThat(chosen(new ContainsSelection("x", "3"))).containsExactly(3);
    }

    @Test
    void aShapeChoosesByThePlacesOfItsAxes() {
        Coordinate log = new Coordinate("x", Scale.LOG);
        Coordinate up = Coordinate.linear("y");
        Bounds untilTwo = new Bounds(-9, -1, 0.35, 1);
        assertThat(chosen(new RegionSelection(log, up, untilTwo))).containsExactly(1, 2);
        Polygon triangle = new Polygon(new double[] {-0.1, 0.9, -0.1}, new double[] {-1, 0, 1});
        assertThat(chosen(new RegionSelection(log, up, triangle))).containsExactly(1, 2, 3, 4);
        assertThat(chosen(new RegionSelection(Coordinate.linear("gone"), up, triangle)))
                .isEmpty();
    }

    @Test
    void recipesCombine() {
        assertThat(chosen(LEFT.or(RIGHT))).containsExactly(0, 1, 2, 3, 4);
        assertThat(chosen(LEFT.and(RIGHT))).containsExactly(2);
        assertThat(chosen(LEFT.xor(RIGHT))).containsExactly(0, 1, 3, 4);
        assertThat(chosen(LEFT.minus(RIGHT))).containsExactly(0, 1);
        assertThat(chosen(LEFT.inverse())).containsExactly(3, 4);
        assertThat(LEFT.inverse().inverse()).isEqualTo(LEFT);
    }

    @Test
    void modesAddAndSubtractInAFlatListOfSteps() {
        Selection selection = Selection.nothing();
        for (int stroke = 0; stroke < 500; stroke++) {
            selection = SelectionMode.ADD.combine(selection, LEFT);
            selection = SelectionMode.SUBTRACT.combine(selection, RIGHT);
        }
        assertThat(chosen(selection)).containsExactly(0, 1);
        assertThat(selection.depth()).isEqualTo(2);
        assertThat(chosen(SelectionMode.INTERSECT.combine(selection, new LabelSelection(0))))
                .containsExactly(0, 1);
        assertThat(SelectionMode.NEW.combine(selection, RIGHT)).isEqualTo(RIGHT);
        assertThat(SelectionMode.SUBTRACT.combine(Selection.nothing(), LEFT).none())
                .isTrue();
    }

    @Test
    void whatIsGoneChoosesNothing() {
        assertThat(chosen(new ClusterSelection(7, 0))).isEmpty();
        assertThat(chosen(drawn("gone", new Bounds(-9, -9, 9, 9)))).isEmpty();
        assertThat(chosen(new LabelSelection(12))).isEmpty();
        assertThat(chosen(new RangeSelection("gone", 0, 9))).isEmpty();
        assertThat(chosen(new RangeSelection("colour", 0, 9))).isEmpty();
        assertThat(chosen(new WordsSelection("gone", List.of("red", "")))).isEmpty();
        assertThat(chosen(new ContainsSelection("gone", ""))).isEmpty();
    }

    @Test
    void aBrushAndAWandChooseInPlaces() {
        assertThat(chosen(drawn("y", new Swath(new double[] {0, 2}, new double[] {0, 0}, 1.5, 1))))
                .containsExactly(0, 1, 2, 3);
        Region wand = new DensityRegion(new DensityGrid(new Bounds(-1, -1, 4, 1), 100, 10, 1), 1, 0, 0.5);
        assertThat(chosen(drawn("y", wand))).containsExactly(1);
        assertThat(chosen(new RegionSelection(
                        new Coordinate("x", Scale.LOG), Coordinate.linear("y"), new Bounds(0.1, -1, 0.5, 1))))
                .containsExactly(2, 3);
    }

    @Test
    void aWandIsReplayedOnOtherData() {
        Dataset moved = new Dataset(
                "moved",
                List.of(
                        new NumberColumn("x", new double[] {0.1, 0.2, 3, 3.1, 0.1, 3}),
                        new NumberColumn("y", new double[6])));
        Region wand = new DensityRegion(new DensityGrid(new Bounds(-1, -1, 5, 1), 100, 10, 2), 0.15, 0, 0.1);
        Context other = new Context(moved, CONTEXT.annotation(), CONTEXT.run());
        assertThat(drawn("y", wand).rows(other).stream()).containsExactly(0, 1, 4);
    }

    @Test
    void recipesAreSaidInWords() {
        Selection lasso = drawn("y", new Polygon(new double[42], new double[42]));
        assertThat(words(lasso.minus(LEFT).or(new ClusterSelection(2, 0))))
                .isEqualTo("an outline of 42 places on x × y, minus a rectangle, plus cluster 1 of run 2");
        assertThat(words(new LabelSelection(0).and(LEFT).inverse()))
                .isEqualTo("all but label A, within a rectangle on x × y");
        assertThat(words(Selection.nothing().inverse())).isEqualTo("all points");
        assertThat(words(new RangeSelection("z", Double.NEGATIVE_INFINITY, 2.5).or(new RowSelection(new int[1234]))))
                .isEqualTo("z up to 2.500, plus 1,234 rows");
        assertThat(words(drawn("y", new Swath(new double[1], new double[1], 1, 1))))
                .isEqualTo("a dab of the brush on x × y");
    }

    @Test
    void onlyRecipesWithLabelsNameLabels() {
        assertThat(LEFT.or(RIGHT).inverse().namesLabels()).isFalse();
        assertThat(LEFT.or(new LabelSelection(0)).inverse().namesLabels()).isTrue();
    }

    private static String words(Selection selection) {
        return SelectionWords.of(selection, CONTEXT.annotation());
    }

    private static Selection drawn(String y, Region region) {
        return new RegionSelection(Coordinate.linear("x"), Coordinate.linear(y), region);
    }

    private static int[] chosen(Selection selection) {
        return selection.rows(CONTEXT).stream().toArray();
    }

    private static BitSet bits(int... indices) {
        BitSet bits = new BitSet();
        for (int index : indices) {
            bits.set(index);
        }
        return bits;
    }
}
