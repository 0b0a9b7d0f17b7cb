package org.asterism.ui.plot.stimulus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.asterism.data.Scatter;
import org.asterism.geometry.Points;
import org.asterism.report.Viewport;
import org.asterism.session.plan.Display;
import org.asterism.ui.Patience;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class StimulusPlotTest {
    private static final Scatter PLOT = new Scatter(
            List.of("secret", "columns"),
            Points.of(new double[] {0, 20, 0, 20, 10}, new double[] {0, 0, 1000, 1000, 500}),
            new int[] {0, 1, 2, 3, 4},
            0);
    private StimulusPlot stimulus;
    private Scene scene;

    @Start
    void start(Stage stage) {
        stimulus = new StimulusPlot();
        scene = new Scene(new StackPane(stimulus), 900, 800);
        Theme.DARK.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theSquareHasThePlannedSideInThePlannedColoursInEveryTheme(FxRobot robot) throws Exception {
        show(robot, Display.STUDY);
        assertThat(stimulus.shownProperty().get()).isEqualTo(Display.STUDY);
        Viewport area = stimulus.plot().viewportProperty().get();
        assertThat(List.of(area.width(), area.height())).containsOnly(700.0);
        assertThat(stimulus.plot().theme().background()).isEqualTo(0xFFFFFFFF);
        WritableImage image = picture(robot);
        assertThat(image.getPixelReader().getArgb(450, 400) & 0xFF).isLessThan(3);
        assertThat(image.getPixelReader().getArgb(450, 380)).isEqualTo(0xFFFFFFFF);
        assertThat(stimulus.plot().getAccessibleText()).doesNotContain("secret");
    }

    @Test
    void axesStandBesideTheSquare(FxRobot robot) throws Exception {
        Display axes = new Display(500, Display.Aspect.EQUAL_UNITS, 4, "#3366cc", "#101010", 0.5, true);
        show(robot, axes);
        Viewport area = stimulus.plot().viewportProperty().get();
        assertThat(List.of(area.width(), area.height())).containsOnly(500.0);
        assertThat(area.view().width()).isEqualTo(area.view().height());
        assertThat(stimulus.plot().getWidth()).isGreaterThan(550);
        assertThat(stimulus.shownProperty().get()).isEqualTo(axes);
    }

    @Test
    void whereThereIsLessRoomTheTrueSideIsSaid(FxRobot robot) throws Exception {
        robot.interact(() -> {
            ((StackPane) scene.getRoot()).setMaxHeight(420);
            stimulus.setMaxHeight(420);
        });
        show(robot, Display.STUDY);
        assertThat(stimulus.shownProperty().get()).isEqualTo(Display.STUDY.withSide(420));
        assertThat(stimulus.plot().viewportProperty().get().width()).isEqualTo(420);
    }

    private void show(FxRobot robot, Display display) throws Exception {
        robot.interact(() -> stimulus.show(PLOT, display));
        settle(stimulus.plot());
    }

    private WritableImage picture(FxRobot robot) {
        WritableImage image = new WritableImage(900, 800);
        robot.interact(() -> scene.snapshot(image));
        return image;
    }

    private static void settle(ScatterPlot plot) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Patience.await(() -> !plot.busyProperty().get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
