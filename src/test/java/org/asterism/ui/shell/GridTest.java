package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.asterism.geometry.Bounds;
import org.asterism.ui.grid.GridModel;
import org.asterism.ui.grid.Tile;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.tool.Tool;
import org.asterism.workspace.Coloring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs side by side, at a desk and in the window. */
class GridTest {
    private static final Coloring TRUTH = new Coloring.ByColumn("truth");

    @TempDir
    private Path folder;

    @Test
    void theTruthStandsFirstAndEveryRunIsComparedWithItInItsColours() {
        try (TestDesk test = TestDesk.withBlobs(folder)) {
            runs(test.desk);
            GridModel grid = test.desk.grid();
            grid.show();
            assertThat(grid.chosenProperty().get())
                    .containsExactly(new Coloring.ByRun(3), new Coloring.ByRun(2), new Coloring.ByRun(1));
            test.desk.datasets().setTruth("truth");
            grid.toggle(TRUTH);
            grid.referenceProperty().set(TRUTH);
            assertThat(grid.offered()).startsWith(TRUTH);
            assertThat(grid.tiles())
                    .extracting(Tile::facts)
                    .containsExactly(
                            "4 groups · ARI 0.91",
                            "3 groups · ARI 1.00",
                            "2 groups · ARI 0.56",
                            "3 groups · reference");
            assertThat(grid.tiles().get(1).scene().labels())
                    .isEqualTo(grid.tiles().get(3).scene().labels());
            assertThat(grid.tiles())
                    .allSatisfy(tile -> assertThat(tile.scene().x())
                            .isSameAs(grid.tiles().getFirst().scene().x()));
        }
    }

    @Test
    void onlyWhatIsThereStaysAndNotMoreThanNine() {
        try (TestDesk test = TestDesk.withBlobs(folder)) {
            runs(test.desk);
            GridModel grid = test.desk.grid();
            grid.show();
            grid.toggle(new Coloring.ByRun(2));
            assertThat(grid.tiles()).extracting(Tile::title).containsExactly("k-means #3", "k-means #1");
            test.desk.runs().remove(test.study().runs().getFirst());
            assertThat(grid.tiles()).extracting(Tile::title).containsExactly("k-means #3");
            for (int i = 0; i < 9; i++) {
                test.desk.algorithm().run();
            }
            test.study().runs().stream().skip(2).forEach(run -> grid.toggle(new Coloring.ByRun(run.id())));
            assertThat(grid.tiles()).hasSize(9);
            assertThat(test.message()).isEqualTo("There are 9 plots already; take one out first.");
        }
    }

    @Test
    void byMouseAndKeys() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL)) {
            window.interact(() -> window.desk().files().open(TestDesk.blobs(folder)));
            window.settle();
            window.interact(() -> runs(window.desk()));
            window.settle();
            window.keys(KeyCode.SHIFT, KeyCode.G);
            window.await(() -> window.visible("#tile-3"));
            GridModel grid = window.desk().grid();

            window.click("#tile-2");
            assertThat(window.study().view().coloring()).isEqualTo(new Coloring.ByRun(2));
            window.keys(KeyCode.RIGHT);
            window.keys(KeyCode.ENTER);
            assertThat(window.study().view().coloring()).isEqualTo(new Coloring.ByRun(1));
            Bounds before = plot(window, 1).getView();
            window.keys(KeyCode.PLUS);
            assertThat(plot(window, 1).getView().width()).isLessThan(before.width());
            assertThat(plot(window, 3).getView()).isEqualTo(plot(window, 1).getView());
            window.click("#grid-fit");

            window.interact(() -> plot(window, 1).setTool(Tool.RECTANGLE));
            assertThat(plot(window, 2).getTool()).isEqualTo(Tool.RECTANGLE);
            Node tile = window.robot.lookup("#plot-tile-2").query();
            window.robot
                    .moveTo(tile)
                    .press(MouseButton.PRIMARY)
                    .moveBy(-80, -280)
                    .release(MouseButton.PRIMARY);
            window.settle();
            int selected = window.study().selected().cardinality();
            assertThat(selected).isPositive().isLessThan(TestDesk.ROWS);
            assertThat(grid.tiles())
                    .allSatisfy(shown ->
                            assertThat(shown.scene().selected().cardinality()).isEqualTo(selected));
            window.keys(KeyCode.ESCAPE);
            window.keys(KeyCode.ESCAPE);
            assertThat(grid.showingProperty().get()).isFalse();
        }
    }

    private static ScatterPlot plot(TestWindow window, int place) {
        return window.robot.lookup("#plot-tile-" + place).queryAs(ScatterPlot.class);
    }

    private static void runs(Desk desk) {
        for (int k : List.of(2, 3, 4)) {
            desk.algorithm().set("k", k);
            desk.algorithm().run();
        }
    }
}
