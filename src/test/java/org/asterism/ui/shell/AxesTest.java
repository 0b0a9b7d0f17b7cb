package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.asterism.annotation.RangeSelection;
import org.asterism.data.Scale;
import org.asterism.geometry.Bounds;
import org.asterism.report.PlotAxis;
import org.asterism.ui.axis.AxesModel;
import org.asterism.workspace.Axis;
import org.asterism.workspace.Side;
import org.asterism.workspace.View;
import org.asterism.workspace.state.Look;
import org.asterism.workspace.state.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AxesTest {
    @TempDir
    private Path folder;

    /** 200 events over two months: a size over six decades, negative for one in ten, a place and a kind. */
    static String events() {
        return IntStream.range(0, 200)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "%d,2024-%02d-%02dT%02d:15,%.4f,%.3f,%s",
                        i,
                        1 + i / 100,
                        1 + i % 28,
                        i % 24,
                        Math.pow(10, i * 37 % 60 / 10.0) * (i % 10 == 0 ? -1 : 1),
                        1e12 + i % 17,
                        "kind " + "abcdef".charAt(i * i % 6)))
                .collect(Collectors.joining("\n", "id,when,size,far,kind\n", "\n"));
    }

    private TestDesk desk() {
        TestDesk test = new TestDesk(folder);
        test.desk.files().open(TestDesk.write(folder.resolve("events.csv"), events()));
        return test;
    }

    @Test
    void everyChangeOfAnAxisCanBeUndone() {
        TestDesk test = desk();
        AxesModel axes = test.desk.axes();
        assertThat(test.study().axes()).containsExactly("when", "size");
        View before = test.study().view();
        axes.scale(Side.UPWARDS, Scale.LOG);
        assertThat(test.desk.scatter().facts()).isEqualTo("180 points, 20 without coordinates");
        axes.title(Side.UPWARDS, " Energy ");
        axes.title("Events");
        axes.flipUnits();
        axes.flipMargins();
        axes.swap();
        axes.plot(Side.UPWARDS, "kind");
        assertThat(test.study().axes()).containsExactly("size", "kind");
        assertThat(test.study().view().across()).isEqualTo(new Axis(Scale.LOG, "Energy"));
        assertThat(test.study().view().units()).isEqualTo(View.Units.EQUAL);
        assertThat(test.study().view().margins()).isEqualTo(View.Margins.HISTOGRAMS);
        for (int i = 0; i < 7; i++) {
            test.desk.document().undo();
        }
        assertThat(test.study().view()).isEqualTo(before);
        assertThat(test.study().axes()).containsExactly("when", "size");
    }

    @Test
    void aTitleThatIsTheColumnsNameIsNone() {
        TestDesk test = desk();
        test.desk.axes().title(Side.ACROSS, "Day");
        test.desk.axes().title(Side.ACROSS, "when");
        assertThat(test.study().view().across().title()).isEmpty();
        test.desk.axes().title(Side.ACROSS, "Day");
        test.desk.axes().title(Side.ACROSS, " ");
        assertThat(Side.ACROSS.title(test.study())).isEqualTo("when");
    }

    @Test
    void onlyNumbersAboveZeroHaveALogarithm() {
        TestDesk test = desk();
        AxesModel axes = test.desk.axes();
        assertThat(AxesModel.scalable(test.study(), Side.ACROSS)).isFalse();
        assertThat(AxesModel.scalable(test.study(), Side.UPWARDS)).isTrue();
        test.desk.files().open(TestDesk.write(folder.resolve("below.csv"), "a,b\n-1,2\n-2,3\n-3,1\n"));
        axes.scale(Side.ACROSS, Scale.LOG);
        assertThat(test.message()).startsWith("a has no number above 0");
        assertThat(test.study().view().across().scale()).isEqualTo(Scale.LINEAR);
        axes.scale(Side.ACROSS, Scale.SYMLOG);
        assertThat(test.desk.scatter().facts()).isEqualTo("3 points");
    }

    @Test
    void axesOfTheSceneFollowTheirColumns() {
        TestDesk test = desk();
        test.desk.axes().plot(Side.ACROSS, "kind");
        PlotAxis kinds = test.desk.scatter().sceneProperty().get().axes().across();
        assertThat(kinds.ticker().ticks(-0.5, 2.5, 9).labels()).hasSize(3).allMatch(label -> label.startsWith("kind"));
    }

    @Test
    void logarithmLassoUndoAndATitleByKeyboard() throws IOException, TimeoutException {
        try (TestWindow window = new TestWindow(folder, new Settings(Look.Theme.LIGHT, 1280, 800))) {
            window.interact(() -> window.desk().files().open(TestDesk.write(folder.resolve("events.csv"), events())));
            window.settle();
            window.interact(() -> window.plot().requestFocus());
            window.keys(KeyCode.SHIFT, KeyCode.V);
            window.settle();
            assertThat(window.study().view().upwards().scale()).isEqualTo(Scale.LOG);
            window.keys(KeyCode.L);
            Bounds view = window.plot().getView();
            double quarter = view.width() / 4;
            window.outline(view.minX() + quarter, 0.5, view.maxX() - quarter, 4.5);
            window.settle();
            int selected = window.desk().scatter().selectedProperty().get();
            assertThat(selected).isBetween(20, 150);
            assertThat(window.study().selected().stream())
                    .allMatch(row -> window.study().dataset().number("size").values()[row] > 1);
            window.keys(KeyCode.CONTROL, KeyCode.Z);
            window.keys(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.study().view().upwards().scale()).isEqualTo(Scale.LINEAR);
            window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
            window.interact(() -> {});
            window.robot.write("Energy+L");
            window.keys(KeyCode.ENTER);
            assertThat(window.study().view().upwards().title()).isEqualTo("Energy+L");
            window.keys(KeyCode.SHIFT, KeyCode.T);
            window.robot.write("No");
            window.keys(KeyCode.ESCAPE);
            assertThat(window.study().view().title()).isEmpty();
            assertThat(window.visible("#title-editor")).isFalse();
        }
    }

    @Test
    void aClickOnAnAxisOpensItsMenu() throws IOException, TimeoutException {
        try (TestWindow window = new TestWindow(folder, new Settings(Look.Theme.LIGHT, 1280, 800))) {
            window.interact(() -> window.desk().files().open(TestDesk.write(folder.resolve("events.csv"), events())));
            window.settle();
            javafx.geometry.Bounds bounds =
                    window.plot().localToScreen(window.plot().getBoundsInLocal());
            Point2D axis = new Point2D(bounds.getMinX() + 40, bounds.getMinY() + bounds.getHeight() / 2 + 90);
            window.robot.clickOn(axis, MouseButton.PRIMARY);
            window.settle();
            window.robot.clickOn("Logarithmic to both sides of 0");
            window.settle();
            assertThat(window.study().view().upwards().scale()).isEqualTo(Scale.SYMLOG);
            window.robot.doubleClickOn(new Point2D(bounds.getMinX() + 400, bounds.getMaxY() - 10));
            window.robot.write("Day");
            window.keys(KeyCode.ENTER);
            assertThat(window.study().view().across().title()).isEqualTo("Day");
        }
    }

    @Test
    void aDragAlongAHistogramSelectsItsRange() throws IOException, TimeoutException {
        try (TestWindow window = new TestWindow(folder, new Settings(Look.Theme.LIGHT, 1280, 800))) {
            window.interact(() -> window.desk().files().open(TestDesk.write(folder.resolve("events.csv"), events())));
            window.settle();
            window.interact(() -> window.desk().axes().scale(Side.UPWARDS, Scale.LOG));
            window.keys(KeyCode.SHIFT, KeyCode.D);
            assertThat(window.study().view().margins()).isEqualTo(View.Margins.HISTOGRAMS);
            javafx.geometry.Bounds bounds =
                    window.plot().localToScreen(window.plot().getBoundsInLocal());
            double x = bounds.getMaxX() - 40;
            double y = bounds.getMinY() + bounds.getHeight() / 2;
            window.robot.moveTo(new Point2D(x, y)).press(MouseButton.PRIMARY);
            window.robot.moveTo(new Point2D(x, y - 50)).moveTo(new Point2D(x, y - 100));
            window.robot.release(MouseButton.PRIMARY);
            window.settle();
            assertThat(window.study().selection()).isInstanceOf(RangeSelection.class);
            RangeSelection range = (RangeSelection) window.study().selection();
            assertThat(range.column()).isEqualTo("size");
            assertThat(range.low()).isPositive().isLessThan(range.high());
            assertThat(window.desk().scatter().selectedProperty().get()).isBetween(10, 120);
        }
    }
}
