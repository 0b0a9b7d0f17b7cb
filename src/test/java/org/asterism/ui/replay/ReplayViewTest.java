package org.asterism.ui.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.asterism.annotation.outline.Sketch;
import org.asterism.job.Runner;
import org.asterism.report.Png;
import org.asterism.report.layer.SketchLayer;
import org.asterism.session.plan.Turn;
import org.asterism.ui.Patience;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.theme.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ReplayViewTest {
    private final ReplayModel model = new ReplayModel(new TasksModel(Runner.sameThread(), Runnable::run));
    private Scene scene;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        scene = new Scene(new ReplayView(model, () -> {}), 900, 600);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) throws Exception {
        robot.interact(() -> model.show(Films.film()));
        settle(robot);
    }

    @Test
    void outlinesGrowOnThePlotAsItWasShown(FxRobot robot) throws Exception {
        assertThat(robot.lookup("#replay-title").queryAs(Label.class).getText()).isEqualTo("p01: Two groups");
        assertThat(plot(robot).plotScene().x()).containsExactly(-0.0, -1, -2, -10, -11, -12);
        assertThat(plot(robot).viewportProperty().get().width()).isEqualTo(400);
        robot.interact(() -> scene.lookup("#replay-play").requestFocus());
        robot.type(KeyCode.RIGHT, 3);
        settle(robot);
        assertThat(outlined(robot)).usingRecursiveComparison().isEqualTo(Turn.MIRRORED.turn(Films.TWO));
        picture(robot);
        robot.clickOn("#replay-back");
        assertThat(outlined(robot).outlines()).hasSize(1);
        assertThat(robot.lookup("#replay-time").queryAs(Label.class).getText()).isEqualTo("0:04 of 0:10");
    }

    @Test
    void theListOfActionsFollowsAndLeads(FxRobot robot) throws Exception {
        ListView<?> actions = robot.lookup("#replay-actions").queryListView();
        robot.interact(() -> model.go(3));
        assertThat(actions.getSelectionModel().getSelectedIndex()).isEqualTo(3);
        robot.clickOn("0:01   Took: Lasso");
        assertThat(model.momentProperty().get()).isEqualTo(1);
    }

    @Test
    void spacePlaysToTheEnd(FxRobot robot) throws Exception {
        robot.interact(() -> {
            model.positionProperty().set(9990);
            model.speedProperty().set(Speed.SIXTEEN);
            scene.lookup("#replay-play").requestFocus();
        });
        robot.type(KeyCode.SPACE);
        Patience.await(() -> model.momentProperty().get() == 4);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.playingProperty().get()).isFalse();
    }

    private static Sketch outlined(FxRobot robot) {
        return plot(robot)
                .plotScene()
                .layers()
                .find(SketchLayer.class)
                .orElseThrow()
                .sketch();
    }

    private static ScatterPlot plot(FxRobot robot) {
        return robot.lookup("#replay-plot").queryAs(ScatterPlot.class);
    }

    private void picture(FxRobot robot) throws Exception {
        WritableImage image = new WritableImage(900, 600);
        robot.interact(() -> scene.snapshot(image));
        int[] pixels = new int[900 * 600];
        image.getPixelReader().getPixels(0, 0, 900, 600, PixelFormat.getIntArgbInstance(), pixels, 0, 900);
        Path file = Path.of(Objects.requireNonNullElse(System.getProperty("asterism.home"), "."))
                .resolve("target/screens/replay.png");
        Files.createDirectories(file.getParent());
        Png.write(pixels, 900, 600, file);
        assertThat(file).isNotEmptyFile();
    }

    private static void settle(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Patience.await(() -> !plot(robot).busyProperty().get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
