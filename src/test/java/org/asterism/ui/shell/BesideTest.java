package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.asterism.annotation.RegionSelection;
import org.asterism.data.Samples;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.SidePlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several plots of the same data, side by side. */
class BesideTest {
    @TempDir
    private Path folder;

    @Test
    void plotsShareSelectionAndAreKeptAndUndone() throws IOException, TimeoutException {
        try (TestWindow window = penguins()) {
            window.keys(KeyCode.SHIFT, KeyCode.B);
            window.keys(KeyCode.SHIFT, KeyCode.B);
            List<SidePlot> beside = window.study().view().beside();
            assertThat(beside)
                    .extracting(SidePlot::axes)
                    .first()
                    .isEqualTo(List.of("flipper length (mm)", "body mass (g)"));
            ScatterPlot side = side(window, 1);
            assertThat(side.plotScene().size()).isEqualTo(342);

            window.keys(KeyCode.R);
            drag(window, side);
            RegionSelection drawn = (RegionSelection) window.study().selection();
            assertThat(drawn.x().column()).isEqualTo("flipper length (mm)");
            int selected = window.desk().scatter().selectedProperty().get();
            assertThat(selected).isBetween(1, 341);
            assertThat(side.plotScene().selected().cardinality()).isEqualTo(selected);
            assertThat(side(window, 2).plotScene().selected().cardinality()).isEqualTo(selected);

            window.interact(() -> coloring(window).setValue(new Coloring.ByColumn("species")));
            window.settle();
            assertThat(side.plotScene().legend().entries()).hasSize(3);
            assertThat(window.plot().plotScene().legend().entries()).isEmpty();

            window.interact(
                    () -> window.robot.lookup("#close-beside-2").queryButton().fire());
            window.settle();
            assertThat(window.study().view().beside()).hasSize(1);
            window.keys(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.study().view().beside()).hasSize(2);
        }
    }

    @Test
    void plotsMoveTogetherAlongAColumnThatTheyShare() throws IOException, TimeoutException {
        try (TestWindow window = penguins()) {
            window.keys(KeyCode.SHIFT, KeyCode.B);
            window.interact(() -> window.desk()
                    .document()
                    .onStudy(study -> org.asterism.workspace.Edits.beside(
                            study,
                            "Axes",
                            List.of(study.view().beside().getFirst().withAxes("bill length (mm)", "body mass (g)")))));
            window.settle();
            ScatterPlot side = side(window, 1);
            org.asterism.geometry.Bounds before = side.getView();
            window.interact(() -> window.plot().zoom(2));
            window.settle();
            assertThat(side.getView()).isEqualTo(before);
            window.keys(KeyCode.SHIFT, KeyCode.L);
            window.interact(() -> window.plot().zoom(2));
            window.settle();
            assertThat(side.getView().minX()).isEqualTo(window.plot().getView().minX());
            assertThat(side.getView().minY()).isEqualTo(before.minY());
            window.interact(() -> side.zoom(0.5));
            window.settle();
            assertThat(window.plot().getView().maxX()).isEqualTo(side.getView().maxX());
        }
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Coloring> coloring(TestWindow window) {
        return window.robot.lookup("#coloring-beside-1").queryAs(ComboBox.class);
    }

    private static ScatterPlot side(TestWindow window, int number) {
        return window.robot.lookup("#plot-beside-" + number).queryAs(ScatterPlot.class);
    }

    private static void drag(TestWindow window, ScatterPlot plot) throws TimeoutException {
        Bounds area = TestWindow.on(() -> plot.localToScreen(plot.getBoundsInLocal()));
        Point2D start = new Point2D(area.getCenterX(), area.getCenterY() - 40);
        window.robot.moveTo(start).press(MouseButton.PRIMARY);
        window.robot.moveTo(start.add(40, 60)).release(MouseButton.PRIMARY);
        window.settle();
    }

    private TestWindow penguins() throws IOException, TimeoutException {
        TestWindow window = new TestWindow(folder, TestWindow.SMALL);
        window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
        window.settle();
        return window;
    }
}
