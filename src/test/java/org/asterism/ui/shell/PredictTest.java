package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.asterism.lesson.answer.AnswerFile;
import org.asterism.lesson.answer.Prediction;
import org.asterism.lesson.answer.Score;
import org.asterism.report.PlotLayout;
import org.asterism.report.Viewport;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.teach.predict.Phase;
import org.asterism.ui.teach.predict.PredictModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Predicting before the run is shown, by mouse and by keys alone. */
class PredictTest {
    @TempDir
    private Path folder;

    @Test
    void groupsAreOutlinedRevealedScoredAndHandedInByMouse() throws TimeoutException, IOException {
        try (TestWindow window = opened()) {
            PredictModel model = model(window);
            window.click("#predict-menu");
            window.click("#menu-predict-groups");
            assertThat(shown(window, "#plot-lane-1")).isFalse();
            assertThat(shown(window, "#teach-slider")).isFalse();
            outline(window, -4, -4, 4, 4);
            outline(window, 6, 0.5, 14, 9);
            assertThat(model.outlines().sketch().outlines()).hasSize(2);
            window.click("#predict-undo");
            outline(window, 6, 0.5, 14, 9);

            Path shared = Files.createDirectory(folder.resolve("class"));
            window.files.add(shared);
            window.click("#predict-hand-in");
            window.click("#predict-folder");
            window.robot.clickOn("#predict-name").write("Ada");
            window.click("#predict-send");
            assertThat(window.text("#predict-told")).startsWith("Handed in to the folder “class” as Ada.");
            try (Stream<Path> files = Files.list(shared)) {
                assertThat(files.toList()).singleElement().satisfies(file -> {
                    assertThat(AnswerFile.read(file).person().name()).isEqualTo("Ada");
                    assertThat(AnswerFile.read(file).prediction()).isInstanceOf(Prediction.Groups.class);
                });
            }

            assertThat(shown(window, "#predict-peers")).as("before").isFalse();

            window.click("#predict-reveal");
            assertThat(shown(window, "#plot-lane-1")).isTrue();
            assertThat(shown(window, "#predict-outlines")).isTrue();
            assertThat(window.text("#predict-peers")).isEqualTo("Nobody else of the class has handed in so far.");
            assertThat(model.scoreProperty().get()).isEqualTo(new Score.Groups(1, 1));
            assertThat(window.text("#predict-score")).isEqualTo("1.00");
            window.click("#predict-done");
            assertThat(shown(window, "#predict-outlines")).isFalse();
        }
    }

    @Test
    void twoGroupsByKeysAlone() throws TimeoutException {
        try (TestWindow window = opened()) {
            PredictModel model = model(window);
            window.keys(KeyCode.Q);
            assertThat(model.phaseProperty().get()).isEqualTo(Phase.ASKING);
            window.keys(KeyCode.R);
            window.keys(KeyCode.LEFT);
            window.keys(KeyCode.SPACE);
            move(window, KeyCode.LEFT, 10);
            move(window, KeyCode.DOWN, 6);
            window.keys(KeyCode.SPACE);
            move(window, KeyCode.UP, 6);
            move(window, KeyCode.RIGHT, 4);
            window.keys(KeyCode.SPACE);
            move(window, KeyCode.RIGHT, 9);
            move(window, KeyCode.UP, 6);
            window.keys(KeyCode.SPACE);
            assertThat(model.outlines().sketch().groups()).hasSize(2);
            window.keys(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(model.phaseProperty().get()).isEqualTo(Phase.REVEALED);
            assertThat(model.scoreProperty().get()).isInstanceOf(Score.Groups.class);
            assertThat(shown(window, "#plot-lane-1")).isTrue();
        }
    }

    @Test
    void theNumberOfGroupsIsTypedAndTheRunIsMadeWithIt() throws TimeoutException {
        try (TestWindow window = opened()) {
            PredictModel model = model(window);
            window.click("#predict-menu");
            window.click("#menu-predict-count");
            window.keys(KeyCode.DIGIT4);
            window.keys(KeyCode.DOWN);
            window.click("#predict-more");
            assertThat(window.text("#predict-count")).isEqualTo("4");
            window.keys(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.desk()
                            .teach()
                            .stage()
                            .lanes()
                            .getFirst()
                            .recording()
                            .result()
                            .clusters())
                    .isEqualTo(4);
            assertThat(window.text("#predict-score")).isEqualTo("4");
            assertThat(model.scoreProperty().get()).isInstanceOf(Score.Count.class);
        }
    }

    @Test
    void centresArePlacedDraggedAndTakenBack() throws TimeoutException {
        try (TestWindow window = opened()) {
            PredictModel model = model(window);
            window.interact(() -> model.askPlaces());
            window.settle();
            window.robot.clickOn(at(window, "#predict-places", 0, 0));
            window.robot.clickOn(at(window, "#predict-places", 10, 5));
            window.settle();
            assertThat(model.places().places()).hasSize(2);
            window.robot.moveTo(at(window, "#predict-places", 10, 5)).press(MouseButton.PRIMARY);
            window.robot.moveTo(at(window, "#predict-places", 20, 0)).release(MouseButton.PRIMARY);
            window.settle();
            assertThat(model.places().places().get(1).x()).isBetween(19.0, 21.0);
            window.keys(KeyCode.BACK_SPACE);
            assertThat(model.places().places()).hasSize(1);
            window.keys(KeyCode.RIGHT);
            window.keys(KeyCode.UP);
            window.keys(KeyCode.ENTER);
            window.keys(KeyCode.SHIFT, KeyCode.LEFT);
            window.keys(KeyCode.SHIFT, KeyCode.LEFT);
            window.keys(KeyCode.ENTER);
            assertThat(model.places().complete()).isTrue();
            window.keys(KeyCode.SPACE);
            window.keys(KeyCode.SHIFT, KeyCode.UP);
            double moved = model.places().places().get(2).y();
            window.keys(KeyCode.SPACE);
            window.keys(KeyCode.DOWN);
            assertThat(model.places().places().get(2).y()).isEqualTo(moved);
            window.keys(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(model.phaseProperty().get()).isEqualTo(Phase.REVEALED);
            assertThat(shown(window, "#predict-sentence")).isTrue();
        }
    }

    /** Moves the cross-hair by wide steps. */
    private static void move(TestWindow window, KeyCode arrow, int times) throws TimeoutException {
        for (int i = 0; i < times; i++) {
            window.robot.push(KeyCode.SHIFT, arrow);
        }
        window.settle();
    }

    private static boolean shown(TestWindow window, String query) {
        return window.robot
                .lookup(query)
                .tryQuery()
                .filter(PredictTest::inSight)
                .isPresent();
    }

    private static boolean inSight(Node node) {
        return node.isVisible() && (node.getParent() == null || inSight(node.getParent()));
    }

    private TestWindow opened() throws TimeoutException {
        TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL);
        window.interact(() -> window.desk().files().open(TestDesk.blobs(folder)));
        window.settle();
        window.interact(() -> {
            window.desk().datasets().setTruth("truth");
            window.desk().modeProperty().set(Mode.TEACH);
        });
        window.settle();
        return window;
    }

    private static PredictModel model(TestWindow window) {
        return window.desk().teach().asking().predict();
    }

    static void outline(TestWindow window, double minX, double minY, double maxX, double maxY) throws TimeoutException {
        String plot = "#predict-outlines";
        window.robot.moveTo(at(window, plot, minX, maxY)).press(MouseButton.PRIMARY);
        window.robot
                .moveTo(at(window, plot, maxX, maxY))
                .moveTo(at(window, plot, maxX, minY))
                .moveTo(at(window, plot, minX, minY));
        window.robot.release(MouseButton.PRIMARY);
        window.settle();
    }

    /** Where a place along the axes of a plot is on the screen, or the nearest in sight. */
    private static Point2D at(TestWindow window, String query, double x, double y) {
        return TestWindow.on(() -> {
            ScatterPlot plot = window.robot.lookup(query).queryAs(ScatterPlot.class);
            PlotLayout layout = plot.picture().layout();
            Viewport viewport = layout.viewport();
            return plot.localToScreen(
                    layout.left() + Math.clamp(viewport.toX(x), 2, viewport.width() - 2),
                    layout.top() + Math.clamp(viewport.toY(y), 2, viewport.height() - 2));
        });
    }
}
