package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.asterism.geometry.Points;
import org.asterism.lesson.Act;
import org.asterism.lesson.play.Branch;
import org.asterism.lesson.play.Marks;
import org.asterism.report.PlotLayout;
import org.asterism.ui.control.Action;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.teach.play.LaneModel;
import org.asterism.ui.teach.play.StageModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changing a run before the class: centres and points are moved, a parameter is turned; by mouse and by keys. */
class StageJourneyTest {
    @TempDir
    private Path folder;

    @Test
    void theDocumentIsOnTheStageAndACentreIsDraggedWithTheMouse() throws TimeoutException {
        try (TestWindow window = window()) {
            window.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
            assertThat(lane(window).act().algorithm()).isEqualTo("k-means");
            play(window, new Act("k-means", Map.of("k", "3", "starts", "1"), false), 2);
            double[] from = centre(window, 0);
            Point2D start = screen(window, from[0], from[1]);
            window.robot
                    .moveTo(start)
                    .press(MouseButton.PRIMARY)
                    .moveBy(40, -30)
                    .moveBy(50, -20);
            window.robot.release(MouseButton.PRIMARY);
            window.settle();
            Branch branch = lane(window).branchProperty().get();
            assertThat(branch.title()).isEqualTo("Branch 1");
            assertThat(branch.wentOn()).isTrue();
            assertThat(lane(window).branches().branches()).hasSize(2);
            assertThat(window.text("#stage-said-1")).contains("goes on");
            double[] to = centre(window, 0);
            Point2D now = screen(window, to[0], to[1]);
            assertThat(now.getX()).isCloseTo(start.getX() + 90, within(2.0));
            assertThat(now.getY()).isCloseTo(start.getY() - 50, within(2.0));

            window.click("#stage-compare-0");
            assertThat(stage(window).lanes()).hasSize(2);
            assertThat(window.visible("#stage-agreement")).isTrue();
            window.click("#stage-close-beside");
            assertThat(stage(window).lanes()).hasSize(1);
            window.click("#stage-branch-0");
            assertThat(lane(window).branchProperty().get().parent()).isNull();
            window.click("#stage-delete-1");
            assertThat(lane(window).branches().branches()).hasSize(1);
        }
    }

    @Test
    void aCentreIsMovedWithKeysAlone() throws TimeoutException {
        try (TestWindow window = window()) {
            window.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
            play(window, new Act("k-means", Map.of("k", "3", "starts", "1"), false), 2);
            double[] from = centre(window, 1);
            Point2D start = screen(window, from[0], from[1]);
            window.interact(() -> plot(window).requestFocus());
            window.keys(KeyCode.TAB);
            window.keys(KeyCode.TAB);
            window.keys(KeyCode.RIGHT);
            window.keys(KeyCode.SHIFT, KeyCode.UP);
            assertThat(lane(window).indexProperty().get())
                    .as("arrows move the centre, not the time")
                    .isEqualTo(2);
            window.keys(KeyCode.ENTER);
            assertThat(lane(window).branches().branches()).hasSize(2);
            double[] to = centre(window, 1);
            assertThat(screen(window, to[0], to[1]).getX()).isCloseTo(start.getX() + 10, within(1.0));
            assertThat(screen(window, to[0], to[1]).getY()).isCloseTo(start.getY() - 50, within(1.0));
            window.keys(KeyCode.LEFT);
            assertThat(lane(window).indexProperty().get())
                    .as("and then the time again")
                    .isEqualTo(3);
        }
    }

    @Test
    void epsilonIsTurnedByMouseAndByKeys() throws TimeoutException {
        try (TestWindow window = window()) {
            window.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
            play(window, new Act("dbscan", Map.of("epsilon", "1"), false), 5);
            assertThat(window.text("#stage-value-1")).isEqualTo("1");
            Node slider = window.robot.lookup("#stage-slider-1").query();
            window.interact(slider::requestFocus);
            window.keys(KeyCode.RIGHT);
            String byKey = window.text("#stage-value-1");
            assertThat(Double.parseDouble(byKey)).isGreaterThan(1);
            window.keys(KeyCode.RIGHT);
            assertThat(lane(window).branches().branches())
                    .as("keys on one slider make one branch")
                    .hasSize(2);
            assertThat(window.text("#stage-said-1")).contains("anew");
            window.robot.moveTo(slider).press(MouseButton.PRIMARY).moveBy(60, 0);
            window.robot.release(MouseButton.PRIMARY);
            window.settle();
            assertThat(Double.parseDouble(window.text("#stage-value-1"))).isGreaterThan(Double.parseDouble(byKey));
            assertThat(lane(window).recording().algorithm().toString()).contains(window.text("#stage-value-1"));
        }
    }

    @Test
    void aPointIsMovedAndTheRunBecomesOneOfTheDocument() throws TimeoutException {
        try (TestWindow window = window()) {
            window.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
            play(window, new Act("dbscan", Map.of("epsilon", "2"), false), 5);
            window.interact(() -> action(window, "stage-make-run").perform());
            window.settle();
            assertThat(window.study().runs()).hasSize(1);
            window.click("#stage-move-points");
            double[] before = lane(window).pointsProperty().get().row(7);
            Point2D start = screen(window, before[0], before[1]);
            window.robot.moveTo(start).press(MouseButton.PRIMARY).moveBy(30, 40);
            window.robot.release(MouseButton.PRIMARY);
            window.settle();
            assertThat(lane(window).branches().branches()).hasSize(2);
            assertThat(lane(window).pointsProperty().get())
                    .isNotEqualTo(lane(window)
                            .branches()
                            .branches()
                            .getFirst()
                            .recording()
                            .points());
        }
    }

    @Test
    void aPointFollowsTheMouseAndEscapePutsItBack() throws TimeoutException {
        try (TestWindow window = window()) {
            window.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
            play(window, new Act("dbscan", Map.of("epsilon", "2"), false), 5);
            window.click("#stage-move-points");
            Points before = lane(window).pointsProperty().get();
            Point2D start = screen(window, before.get(7, 0), before.get(7, 1));
            window.robot.moveTo(start).press(MouseButton.PRIMARY).moveBy(30, 40);
            window.settle();
            Point2D held = screen(
                    window,
                    plot(window).plotScene().x()[7],
                    plot(window).plotScene().y()[7]);
            assertThat(held.getX()).isCloseTo(start.getX() + 30, within(2.0));
            assertThat(held.getY()).isCloseTo(start.getY() + 40, within(2.0));
            assertThat(lane(window).branches().branches())
                    .as("nothing runs before it is let go")
                    .hasSize(1);
            window.keys(KeyCode.ESCAPE);
            assertThat(plot(window).plotScene().x()).isEqualTo(before.column(0));
            window.robot.moveBy(5, 5).release(MouseButton.PRIMARY);
            window.settle();
            assertThat(lane(window).branches().branches()).hasSize(1);
            assertThat(lane(window).pointsProperty().get()).isEqualTo(before);
        }
    }

    @Test
    void escapeTakesBackTheBranchOfACentreThatIsBeingDragged() throws TimeoutException {
        try (TestWindow window = window()) {
            window.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
            play(window, new Act("k-means", Map.of("k", "3", "starts", "1"), false), 2);
            window.click("#teach-sentence-1");
            double[] from = centre(window, 0);
            window.robot
                    .moveTo(screen(window, from[0], from[1]))
                    .press(MouseButton.PRIMARY)
                    .moveBy(40, -30)
                    .moveBy(50, -20);
            window.settle();
            assertThat(lane(window).branches().branches()).as("it runs live").hasSize(2);
            window.keys(KeyCode.ESCAPE);
            window.robot.moveBy(5, 5).release(MouseButton.PRIMARY);
            window.settle();
            assertThat(lane(window).branches().branches()).hasSize(1);
            assertThat(lane(window).indexProperty().get()).isEqualTo(2);
            assertThat(centre(window, 0)).isEqualTo(from);
        }
    }

    @Test
    void anAlgorithmIsChosenWithItsParameters() throws TimeoutException {
        try (TestWindow window = window()) {
            window.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
            window.click("#stage-parameters-1");
            assertThat(window.visible("#stage-form-1")).isTrue();
            window.click("#stage-parameters-run-1");
            assertThat(stage(window).lanes()).hasSize(1);
            window.click("#stage-beside");
            window.click("#stage-run");
            assertThat(stage(window).lanes()).hasSize(2);
        }
    }

    private TestWindow window() throws TimeoutException {
        TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL);
        window.interact(() -> window.desk().files().open(TestDesk.blobs(folder)));
        window.settle();
        return window;
    }

    private static void play(TestWindow window, Act act, int step) throws TimeoutException {
        window.interact(() -> stage(window).play(List.of(act)));
        window.settle();
        window.interact(() -> stage(window).player().jump(step));
        window.settle();
    }

    private static double[] centre(TestWindow window, int number) {
        LaneModel lane = lane(window);
        return Marks.at(
                Marks.centres(lane.stepProperty().get()).get(number),
                lane.pointsProperty().get());
    }

    private static Action action(TestWindow window, String id) {
        return window.actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static StageModel stage(TestWindow window) {
        return window.desk().teach().stage();
    }

    private static LaneModel lane(TestWindow window) {
        return stage(window).lanes().getFirst();
    }

    private static ScatterPlot plot(TestWindow window) {
        return window.robot.lookup("#plot-lane-1").queryAs(ScatterPlot.class);
    }

    private static Point2D screen(TestWindow window, double x, double y) {
        return TestWindow.on(() -> {
            ScatterPlot plot = plot(window);
            PlotLayout layout = plot.picture().layout();
            return plot.localToScreen(
                    layout.left() + layout.viewport().toX(x),
                    layout.top() + layout.viewport().toY(y));
        });
    }
}
