package org.asterism.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.asterism.job.Job;
import org.asterism.lesson.Act;
import org.asterism.lesson.Source;
import org.asterism.lesson.Stage;
import org.asterism.report.PlotLayout;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.teach.play.StageModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run draws beside its points on the stage: it grows and shrinks with the steps, and points at points. */
class DiagramJourneyTest {
    @TempDir
    private Path folder;

    @Test
    void theReachabilityPlotFollowsTheStepsAndThePointer() throws TimeoutException {
        try (TestWindow window = window("optics", Map.of())) {
            assertThat(window.visible("#teach-diagram-1")).isTrue();
            window.interact(() -> stage(window).player().jump(0));
            assertThat(said(window)).contains("Point 1: a walk starts here");
            window.interact(() -> stage(window).player().toEnd());
            assertThat(said(window)).doesNotContain("Point ");
            Bounds chart = bounds(window);
            window.robot.moveTo(chart.getMinX() + 0.5 * chart.getWidth(), chart.getMaxY() - 25);
            window.await(() -> said(window).contains("Point "));
            window.interact(() -> stage(window).player().jump(0));
            assertThat(said(window))
                    .as("there is no bar under the pointer any more")
                    .contains("Point 1:");
        }
    }

    @Test
    void pointingAtAPointOfThePlotPointsAtItInTheDecisionGraph() throws TimeoutException {
        try (TestWindow window = window("density-peaks", Map.of("k", "3"))) {
            window.interact(() -> stage(window).player().toEnd());
            window.settle();
            window.robot.moveTo(screen(window, 17));
            window.await(() -> said(window).contains("Point 18: ρ "));
            window.robot.moveTo(10, 10);
            window.await(() -> !said(window).contains("Point 18"));
        }
    }

    @Test
    void aRunThatDrawsNothingAndOneThatIsConcealedHaveNoChart() throws TimeoutException {
        try (TestWindow window = window("optics", Map.of())) {
            window.interact(() -> stage(window).concealedProperty().set(true));
            assertThat(window.robot.lookup("#teach-diagram-1").tryQuery()).isEmpty();
            window.interact(() -> stage(window).concealedProperty().set(false));
            assertThat(window.visible("#teach-diagram-1")).isTrue();
            play(window, "k-means", Map.of("k", "3"));
            assertThat(window.robot.lookup("#teach-diagram-1").tryQuery()).isEmpty();
        }
    }

    private TestWindow window(String algorithm, Map<String, String> parameters) throws TimeoutException {
        TestWindow window = new TestWindow(folder.resolve("state"), TestWindow.SMALL);
        window.interact(() -> window.desk().modeProperty().set(Mode.TEACH));
        play(window, algorithm, parameters);
        return window;
    }

    private static void play(TestWindow window, String algorithm, Map<String, String> parameters)
            throws TimeoutException {
        Source data = new Source.Made("blobs", Map.of("n", "60"));
        window.interact(() -> stage(window)
                .open(Stage.of(data, Path.of("."), Job.QUIET), List.of(new Act(algorithm, parameters, false))));
        window.settle();
    }

    private static String said(TestWindow window) {
        return TestWindow.on(() -> chart(window).getAccessibleText());
    }

    private static Bounds bounds(TestWindow window) {
        return TestWindow.on(() -> chart(window).localToScreen(chart(window).getLayoutBounds()));
    }

    private static Node chart(TestWindow window) {
        return window.robot.lookup("#teach-diagram-1").query();
    }

    private static StageModel stage(TestWindow window) {
        return window.desk().teach().stage();
    }

    private static Point2D screen(TestWindow window, int point) {
        return TestWindow.on(() -> {
            ScatterPlot plot = window.robot.lookup("#plot-lane-1").queryAs(ScatterPlot.class);
            PlotLayout layout = plot.picture().layout();
            return plot.localToScreen(
                    layout.left() + layout.viewport().toX(plot.plotScene().x()[point]),
                    layout.top() + layout.viewport().toY(plot.plotScene().y()[point]));
        });
    }
}
