package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.asterism.catalog.Generators;
import org.asterism.ui.plot.ScatterPlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data drawn by hand, by mouse and by keyboard alone. */
class DrawingTest {
    @TempDir
    private Path folder;

    @Test
    void twoGroupsAreBrushedOneErasedBroughtBackAndOpened() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL)) {
            window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
            stroke(window, -200, -100);
            assertThat(total(window)).isPositive();
            int first = total(window);
            window.keys(KeyCode.DIGIT2);
            window.keys(KeyCode.S);
            stroke(window, 100, 200);
            assertThat(total(window)).isGreaterThan(first);
            int both = total(window);
            window.keys(KeyCode.E);
            stroke(window, 60, 240);
            assertThat(total(window)).isBetween(first, both - 1);
            window.keys(KeyCode.CONTROL, KeyCode.Z);
            assertThat(total(window)).isEqualTo(both);
            window.click("#drawing-use");
            assertThat(window.study().dataset().rows()).isEqualTo(both);
            assertThat(window.study().dataset().column("group").text(0)).isEqualTo("1");
            assertThat(window.study().dataset().column("group").text(both - 1)).isEqualTo("2");
        }
    }

    @Test
    void aGroupIsCalledByTheNameThatItIsGiven() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL)) {
            window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
            window.keys(KeyCode.DIGIT2);
            stroke(window, -50, 50);
            window.click("#drawing-name-2");
            window.robot.write("left");
            window.click("#drawing-use");
            assertThat(window.study().dataset().column("group").text(0)).isEqualTo("left");
        }
    }

    @Test
    void theStatusLineSaysWhatTheBrushInHandDoes() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL)) {
            window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
            assertThat(window.text(".status-hint")).startsWith("Drag to draw points");
            window.keys(KeyCode.E);
            assertThat(window.text(".status-hint")).isEqualTo("Drag to take points away");
        }
    }

    @Test
    void aGeneratorFollowsItsSlidersAndTheDrawingGoesOnTheStageWithoutAMouse() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL)) {
            window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
            window.interact(
                    () -> window.robot.lookup("#drawing-generator").query().requestFocus());
            window.interact(() -> window.desk().drawing().show());
            window.keys(KeyCode.DOWN);
            assertThat(total(window)).isEqualTo(400);
            window.interact(() -> window.robot.lookup("#slide-n").query().requestFocus());
            window.keys(KeyCode.RIGHT);
            assertThat(total(window)).isEqualTo(401);
            window.interact(() -> plot(window).requestFocus());
            window.keys(KeyCode.RIGHT);
            window.keys(KeyCode.SPACE);
            window.keys(KeyCode.RIGHT);
            window.keys(KeyCode.SPACE);
            assertThat(total(window)).isGreaterThan(401);
            window.interact(() -> window.robot.lookup("#drawing-teach").query().requestFocus());
            window.keys(KeyCode.SPACE);
            assertThat(window.desk().modeProperty().get()).isEqualTo(Mode.TEACH);
            assertThat(window.desk().teach().stage().lanes()).hasSize(1);
        }
    }

    @Test
    void everyGeneratorFitsThePlane() throws TimeoutException {
        try (TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL)) {
            window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
            for (int i = 0; i < Generators.all().size(); i++) {
                window.interact(
                        () -> window.robot.lookup("#drawing-generator").query().requestFocus());
                window.keys(KeyCode.DOWN);
                assertThat(total(window)).isEqualTo(400);
            }
            window.keys(KeyCode.ESCAPE);
            assertThat(window.desk().drawing().showingProperty().get()).isFalse();
        }
    }

    private static ScatterPlot plot(TestWindow window) {
        return window.robot.lookup("#drawing-plot").queryAs(ScatterPlot.class);
    }

    private static void stroke(TestWindow window, double fromRight, double toRight) throws TimeoutException {
        Point2D middle = window.robot.point(plot(window)).query();
        window.robot.moveTo(middle.add(fromRight, 0)).press(MouseButton.PRIMARY);
        window.robot.moveTo(middle.add((fromRight + toRight) / 2, 20)).moveTo(middle.add(toRight, 0));
        window.robot.release(MouseButton.PRIMARY);
        window.settle();
    }

    private static int total(TestWindow window) {
        String text = window.robot.lookup("#drawing-total").queryAs(Label.class).getText();
        return Integer.parseInt(
                text.replaceFirst("No", "0").replaceFirst(" .*", "").replace(",", ""));
    }
}
