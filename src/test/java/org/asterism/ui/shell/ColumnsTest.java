package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.asterism.annotation.RangeSelection;
import org.asterism.annotation.RegionSelection;
import org.asterism.annotation.WordsSelection;
import org.asterism.data.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parallel coordinates and the scatterplot matrix, by mouse and by keyboard. */
class ColumnsTest {
    @TempDir
    private Path folder;

    @Test
    void rangesAreSelectedOnParallelAxes() throws IOException, TimeoutException {
        try (TestWindow window = penguins()) {
            window.keys(KeyCode.SHIFT, KeyCode.P);
            Node plot = window.robot.lookup("#parallel-plot").query();
            Bounds area = TestWindow.on(() -> plot.localToScreen(plot.getBoundsInLocal()));
            Point2D first = new Point2D(area.getMinX() + 64, area.getMinY() + 60);
            window.robot.moveTo(first).press(MouseButton.PRIMARY);
            window.robot.moveTo(first.add(0, 150)).release(MouseButton.PRIMARY);
            window.settle();
            RangeSelection range = (RangeSelection) window.study().selection();
            assertThat(range.column()).isEqualTo("bill length (mm)");
            assertThat(range.low()).isBetween(45.0, 57.0);
            assertThat(range.high()).isBetween(range.low() + 3, 59.6);
            assertThat(window.desk().scatter().selectedProperty().get()).isPositive();

            window.keys(KeyCode.RIGHT);
            for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.UP)) {
                window.robot.type(key);
            }
            window.robot.type(KeyCode.UP, 40);
            window.keys(KeyCode.SPACE);
            assertThat(window.study().selection()).isInstanceOf(WordsSelection.class);
            window.keys(KeyCode.ESCAPE);
            assertThat(window.visible("#plot")).isTrue();
        }
    }

    @Test
    void aPairOfTheMatrixBecomesThePlot() throws IOException, TimeoutException {
        try (TestWindow window = penguins()) {
            window.keys(KeyCode.SHIFT, KeyCode.M);
            Node matrix = window.robot.lookup("#matrix-plot").query();
            Bounds area = TestWindow.on(() -> matrix.localToScreen(matrix.getBoundsInLocal()));
            Point2D start = inSecondCellOfTheFirstRow(area);
            window.robot.moveTo(start).press(MouseButton.PRIMARY);
            window.robot.moveTo(start.add(15, 15)).moveTo(start.add(25, 25)).release(MouseButton.PRIMARY);
            window.settle();
            assertThat(window.study().selection()).isInstanceOf(RegionSelection.class);
            window.interact(matrix::requestFocus);
            window.robot.type(KeyCode.LEFT, 6).type(KeyCode.UP, 6);
            window.robot.type(KeyCode.RIGHT, 2);
            window.keys(KeyCode.ENTER);
            assertThat(window.study().axes()).containsExactly("flipper length (mm)", "bill length (mm)");
            assertThat(window.visible("#plot")).isTrue();
        }
    }

    private static Point2D inSecondCellOfTheFirstRow(Bounds area) {
        double side = Math.min((area.getWidth() - 92) / 6, (area.getHeight() - 68) / 6);
        double left = Math.max(54, (area.getWidth() - 6 * side - 30) / 2);
        return new Point2D(area.getMinX() + left + side + 10, area.getMinY() + 12);
    }

    private TestWindow penguins() throws IOException, TimeoutException {
        TestWindow window = new TestWindow(folder, TestWindow.SMALL);
        window.interact(() -> window.desk().datasets().open(Samples.sample("penguins")));
        window.settle();
        return window;
    }
}
