package org.asterism.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.asterism.annotation.ContainsSelection;
import org.asterism.annotation.RangeSelection;
import org.asterism.annotation.RowSelection;
import org.asterism.annotation.Selection;
import org.asterism.cluster.Clustering;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.data.sort.SortKey.Direction;
import org.asterism.job.Runner;
import org.asterism.report.LegendEntry;
import org.asterism.report.PlotLegend;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.table.LinePicker.Pick;
import org.asterism.ui.task.TasksModel;
import org.asterism.workspace.Edits;
import org.asterism.workspace.History;
import org.asterism.workspace.Study;
import org.asterism.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TableModelTest {
    private static final Dataset DATA = new Dataset(
            "data",
            List.of(
                    new NumberColumn("size", new double[] {3, 1, 2, Double.NaN, 1, 5}),
                    new NumberColumn("depth", new double[] {1, 2, 3, 4, 5, 6}),
                    TextColumn.of("kind", List.of("b", "a", "", "a", "c", "b"))));

    private final DocumentModel document = new DocumentModel(new History(Workspace.EMPTY.open(DATA)));
    private final TasksModel tasks = new TasksModel(Runner.sameThread(), Runnable::run);
    private final TableModel table = new TableModel(document, tasks);
    private final LinePicker picker = new LinePicker(table);
    private final List<Integer> revealed = new ArrayList<>();

    @BeforeEach
    void show() {
        table.setOnReveal(revealed::add);
        table.showingProperty().set(true);
    }

    @Test
    void nothingIsListedWhileItIsHidden() {
        assertThat(rows()).containsExactly(0, 1, 2, 3, 4, 5);
        table.showingProperty().set(false);
        assertThat(table.listingProperty().get()).isNull();
    }

    @Test
    void linesAreSortedByTheColumnsAskedForAndBackAgain() {
        table.sortingProperty()
                .set(List.of(new Sorting("kind", Direction.DESCENDING), new Sorting("size", Direction.ASCENDING)));
        assertThat(rows()).containsExactly(4, 0, 5, 1, 3, 2);
        table.sortingProperty().set(List.of(new Sorting("gone", Direction.DESCENDING)));
        assertThat(rows()).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void aFilterLeavesTheRowsThatPassAndKeepsThemWhileItIsTyped() {
        table.filterProperty().set("size <= 2");
        assertThat(rows()).containsExactly(1, 2, 4);
        table.filterProperty().set("size <= 2 and ki");
        assertThat(rows()).containsExactly(1, 2, 4);
        assertThat(table.problemProperty().get()).startsWith("Go on with kind and = ");
        table.filterProperty().set("size <= 2 and kind ~ a");
        assertThat(rows()).containsExactly(1);
        assertThat(table.problemProperty().get()).isEmpty();
        table.filterProperty().set(" ");
        assertThat(rows()).hasSize(6);
    }

    @Test
    void whatPassesTheFilterBecomesTheSelectionAsARecipe() {
        table.filterProperty().set("size <= 2 or kind ~ B");
        table.selectShown();
        assertThat(study().selection())
                .isEqualTo(
                        new RangeSelection("size", Double.NEGATIVE_INFINITY, 2).or(new ContainsSelection("kind", "B")));
        assertThat(listing().selected().stream()).containsExactly(0, 1, 2, 4, 5);
        document.undo();
        assertThat(study().selection().none()).isTrue();
        assertThat(listing().selected().isEmpty()).isTrue();
    }

    @Test
    void selectedRowsAloneAreShownAndNarrowed() {
        select(1, 3, 5);
        table.onlySelectedProperty().set(true);
        assertThat(rows()).containsExactly(1, 3, 5);
        table.filterProperty().set("kind = a");
        assertThat(rows()).containsExactly(1, 3);
        table.selectShown();
        assertThat(study().selected().stream()).containsExactly(1, 3);
    }

    @Test
    void linesArePickedAsInLists() {
        table.sortingProperty().set(List.of(new Sorting("size", Direction.ASCENDING)));
        assertThat(rows()).containsExactly(1, 4, 2, 0, 5, 3);
        picker.pick(1, Pick.ONLY);
        assertThat(study().selected().stream()).containsExactly(4);
        picker.pick(3, Pick.RANGE);
        assertThat(study().selected().stream()).containsExactly(0, 2, 4);
        picker.pick(2, Pick.TOGGLE);
        assertThat(study().selected().stream()).containsExactly(0, 4);
        picker.pick(5, Pick.ADD_RANGE);
        assertThat(study().selected().stream()).containsExactly(0, 2, 3, 4, 5);
        assertThat(study().selection()).isInstanceOf(RowSelection.class);
        picker.pick(6, Pick.ONLY);
        picker.pick(-1, Pick.ONLY);
        assertThat(study().selected().cardinality()).isEqualTo(5);
        document.undo();
        document.undo();
        document.undo();
        assertThat(study().selected().stream()).containsExactly(4);
    }

    @Test
    void aToggledRowChangesARecipeByAStep() {
        document.onStudy(study -> Edits.select(study, new RangeSelection("depth", 2, 4)));
        picker.pick(0, Pick.TOGGLE);
        picker.pick(2, Pick.TOGGLE);
        assertThat(study().selected().stream()).containsExactly(0, 1, 3);
    }

    @Test
    void aSelectionFromElsewhereIsBroughtIntoViewAndAnOwnOneIsNot() {
        picker.pick(4, Pick.ONLY);
        picker.pick(2, Pick.TOGGLE);
        table.filterProperty().set("kind = b");
        table.selectShown();
        assertThat(revealed).isEmpty();
        table.filterProperty().set("");
        select(3, 5);
        assertThat(revealed).containsExactly(3);
        document.onStudy(study -> Edits.select(study, Selection.nothing()));
        assertThat(revealed).containsExactly(3);
    }

    @Test
    void whatColoursThePlotIsAColumnToSortBy() {
        PlotLegend legend = new PlotLegend(
                "k-means #1",
                List.of(
                        new LegendEntry(4, "Cluster 1", 2),
                        new LegendEntry(0, "Cluster 2", 2),
                        new LegendEntry(Clustering.NOISE, "Noise", 1)));
        table.colorsProperty().set(new PointColors(legend, new int[] {0, 4, 4, 0, -1}, new int[] {0, 1, 2, 4, 5}));
        assertThat(listing().columns()).extracting(Column::name).containsExactly("k-means #1", "size", "depth", "kind");
        Column colors = listing().columns().getFirst();
        assertThat(IntStream.range(0, 6).mapToObj(colors::text))
                .containsExactly("Cluster 2", "Cluster 1", "Cluster 1", "", "Cluster 2", "Noise");
        table.sortingProperty().set(List.of(new Sorting("k-means #1", Direction.ASCENDING)));
        assertThat(rows()).containsExactly(1, 2, 0, 4, 5, 3);
    }

    @Test
    void aColouringThatIsCalledLikeAColumnHasItsOwnName() {
        PlotLegend legend = new PlotLegend("kind", List.of(new LegendEntry(0, "One", 1)));
        table.colorsProperty().set(new PointColors(legend, new int[] {0}, new int[] {5}));
        assertThat(listing().columns()).extracting(Column::name).containsExactly("kind_2", "size", "depth", "kind");
    }

    @Test
    void coloursOfOtherDataAreNotShown() {
        PlotLegend legend = new PlotLegend("Labels", List.of(new LegendEntry(0, "One", 1)));
        table.colorsProperty().set(new PointColors(legend, new int[] {0}, new int[] {6}));
        assertThat(listing().columns()).hasSize(3);
    }

    @Test
    void otherDataStartWithoutFilterAndSorting() {
        table.filterProperty().set("size > 1");
        table.sortingProperty().set(List.of(new Sorting("size", Direction.ASCENDING)));
        document.change(Edits.open(new Dataset(
                "other", List.of(new NumberColumn("u", new double[] {2, 1}), new NumberColumn("v", new double[2])))));
        assertThat(table.filterProperty().get()).isEmpty();
        assertThat(rows()).containsExactly(0, 1);
    }

    @Test
    void selectedRowsAreCopiedAsShownWithTheirHeadings() {
        List<String> copied = new ArrayList<>();
        table.copy(copied::add);
        assertThat(copied).isEmpty();
        table.sortingProperty().set(List.of(new Sorting("depth", Direction.DESCENDING)));
        select(0, 3);
        table.copy(copied::add);
        assertThat(copied).containsExactly("size\tdepth\tkind\n\t4\ta\n3\t1\tb\n");
    }

    @Test
    void movingRingsTheRowAndLeavesTheSelection() {
        picker.moveTo(99);
        assertThat(picker.currentProperty().get()).isEqualTo(5);
        assertThat(table.hoveredProperty().get()).isEqualTo(5);
        assertThat(study().selection().none()).isTrue();
        table.sortingProperty().set(List.of(new Sorting("size", Direction.ASCENDING)));
        assertThat(picker.currentProperty().get()).isEqualTo(TableModel.NONE);
    }

    @Test
    void manyRowsAreListedInTheBackgroundTheNewestWinning() {
        double[] values = IntStream.range(0, 50_000).mapToDouble(i -> i % 1000).toArray();
        document.change(
                Edits.open(new Dataset("many", List.of(new NumberColumn("v", values), new NumberColumn("w", values)))));
        table.filterProperty().set("v < 2");
        table.sortingProperty().set(List.of(new Sorting("v", Direction.DESCENDING)));
        assertThat(listing().lines()).isEqualTo(100);
        assertThat(rows()[0]).isEqualTo(1);
        assertThat(tasks.items()).isEmpty();
    }

    private void select(int... rows) {
        document.onStudy(study -> Edits.select(study, new RowSelection(rows)));
    }

    private int[] rows() {
        return listing().rows();
    }

    private Listing listing() {
        return Objects.requireNonNull(table.listingProperty().get());
    }

    private Study study() {
        return Objects.requireNonNull(document.studyProperty().get());
    }
}
