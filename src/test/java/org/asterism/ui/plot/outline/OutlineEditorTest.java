package org.asterism.ui.plot.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.asterism.annotation.outline.Outline.Means;
import org.asterism.annotation.outline.Overlap;
import org.asterism.annotation.outline.Sketch;
import org.asterism.cluster.Clustering;
import org.asterism.report.PlotScene;
import org.asterism.report.Viewport;
import org.asterism.ui.Patience;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.tool.Tool;
import org.asterism.ui.theme.Theme;
import org.asterism.workspace.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Outlines groups by mouse and by keyboard as a person does. */
@ExtendWith(ApplicationExtension.class)
class OutlineEditorTest {
    /** 200 points around (2, 2), then 200 around (8, 8). */
    private static final double[] X = new double[400];

    private static final double[] Y = new double[400];

    static {
        Random random = new Random(5);
        for (int i = 0; i < 400; i++) {
            X[i] = (i < 200 ? 2 : 8) + 0.5 * random.nextGaussian();
            Y[i] = (i < 200 ? 2 : 8) + 0.5 * random.nextGaussian();
        }
    }

    private final OutlineModel model = new OutlineModel();
    private ScatterPlot plot;
    private OutlineEditor editor;

    @Start
    void start(Stage stage) {
        plot = new ScatterPlot();
        editor = new OutlineEditor(plot, model);
        Scene scene = new Scene(new StackPane(plot), 700, 600);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        plot.requestFocus();
    }

    @BeforeEach
    void open(FxRobot robot) throws Exception {
        robot.interact(() ->
                editor.open(PlotScene.of(X, Y, "x", "y"), Sketch.EMPTY, Overlap.NEWEST_TAKES, Grouping.EACH_ITS_OWN));
        Patience.await(() -> !plot.busyProperty().get());
    }

    @Test
    void lassosBecomeGroups(FxRobot robot) {
        lasso(robot, 2, 2, 1.5);
        lasso(robot, 8, 8, 1.5);
        assertThat(model.sketch().groups()).hasSize(2);
        assertThat(model.sketch().rows(0).get(0, 200).cardinality()).isGreaterThan(190);
        assertThat(model.sketch().rows(1).get(200, 400).cardinality()).isGreaterThan(190);
        assertThat(model.sketch().outlines().getFirst().means()).isEqualTo(Means.LASSO);
        assertThat(plot.plotScene().labels()).contains(0, 1, Clustering.UNLABELLED);
    }

    @Test
    void anOutlineIsMovedByDraggingIt(FxRobot robot) {
        lasso(robot, 2, 2, 1.5);
        lasso(robot, 8, 8, 1.5);
        robot.interact(() -> plot.setTool(Tool.PAN));
        drag(robot, 8, 8, 7.6, 7.6);
        assertThat(model.sketch().rows(1).cardinality()).isBetween(100, 198);
        drag(robot, 7.6, 7.6, 8, 2);
        assertThat(model.sketch().outlines())
                .as("goes back where it would hold nothing")
                .hasSize(2);
    }

    @Test
    void aRectangleIsReshapedByItsCornerAndCutInTwo(FxRobot robot) {
        rectangle(robot, 0.4, 0.4, 5, 5);
        robot.interact(() -> plot.setTool(Tool.PAN));
        drag(robot, 5, 5, 9.4, 9.4);
        assertThat(model.sketch().rows(0).cardinality()).isGreaterThan(290);
        robot.doubleClickOn(screen(0.4, 2.5), MouseButton.PRIMARY);
        assertThat(model.sketch().outlines().getFirst().area().vertices()).isEqualTo(5);
        robot.type(KeyCode.X);
        drag(robot, 0.3, 6, 6, 0.3);
        assertThat(model.sketch().groups()).hasSize(2);
    }

    @Test
    void aClickElsewhereChoosesNothingAndPans(FxRobot robot) {
        lasso(robot, 2, 2, 1.5);
        robot.interact(() -> plot.setTool(Tool.PAN));
        double before = plot.getView().minX();
        drag(robot, 8, 3, 7, 3);
        assertThat(model.chosenProperty().get()).isEqualTo(OutlineModel.NONE);
        assertThat(plot.getView().minX()).isNotEqualTo(before);
    }

    @Test
    void wholeGroupsAreOutlinedWithoutAMouse(FxRobot robot) {
        robot.interact(() -> plot.setTool(Tool.WAND));
        wand(robot, 2, 2);
        wand(robot, 8, 8);
        assertThat(model.sketch().groups()).hasSize(2);
        assertThat(model.sketch().rows(0).get(0, 200).cardinality()).isGreaterThan(150);
        assertThat(model.sketch().rows(1).get(200, 400).cardinality()).isGreaterThan(150);
        assertThat(model.sketch().outlines().getFirst().means()).isEqualTo(Means.WAND);

        robot.interact(() -> model.choose(OutlineModel.NONE));
        robot.type(KeyCode.TAB);
        int now = model.chosenProperty().get();
        robot.type(KeyCode.SPACE, KeyCode.TAB);
        assertThat(model.markedProperty().get()).containsExactly(now);
    }

    @Test
    void outlinesAreEditedWithoutAMouse(FxRobot robot) {
        rectangle(robot, 0.4, 0.4, 5, 5);
        rectangle(robot, 6, 6, 9.4, 9.4);
        robot.interact(() -> model.choose(OutlineModel.NONE));
        robot.type(KeyCode.TAB);
        assertThat(model.chosenProperty().get()).isZero();
        assertThat(plot.getAccessibleText()).matches("(Outline 1 of 2|Umriss 1 von 2): Group A, \\d+ (points|Punkte)");
        double left = model.sketch().outlines().getFirst().area().bounds().minX();
        robot.type(KeyCode.RIGHT);
        assertThat(model.sketch().outlines().getFirst().area().bounds().minX()).isGreaterThan(left);
        robot.type(KeyCode.E, KeyCode.TAB, KeyCode.A);
        assertThat(model.sketch().outlines().getFirst().area().vertices()).isEqualTo(5);
        robot.type(KeyCode.DELETE);
        assertThat(model.sketch().outlines().getFirst().area().vertices()).isEqualTo(4);
        robot.type(KeyCode.ESCAPE, KeyCode.X, KeyCode.PLUS, KeyCode.LEFT, KeyCode.ENTER);
        assertThat(model.sketch().groups()).hasSize(3);
        robot.press(KeyCode.SHIFT).type(KeyCode.DIGIT2).release(KeyCode.SHIFT);
        assertThat(model.sketch().groups()).hasSize(2);
        robot.type(KeyCode.J);
        assertThat(model.sketch().outlines()).hasSize(2);
        robot.press(KeyCode.SHIFT).type(KeyCode.DIGIT0).release(KeyCode.SHIFT);
        assertThat(model.sketch().rows(Clustering.NOISE).isEmpty()).isFalse();
        robot.type(KeyCode.DELETE);
        assertThat(model.sketch().outlines()).hasSize(1);
        robot.type(KeyCode.N, KeyCode.DIGIT0);
        assertThat(model.groupProperty().get()).isEqualTo(Clustering.NOISE);
        int groups = model.sketch().groups().size();
        robot.type(KeyCode.NUMPAD1);
        assertThat(model.groupProperty().get()).isZero();
        assertThat(model.sketch().groups()).hasSize(groups);
        robot.type(KeyCode.DIGIT9);
        assertThat(model.groupProperty().get())
                .isEqualTo(model.sketch().groups().size() - 1);
        robot.interact(() -> {
            while (model.undoableProperty().get()) {
                model.undo();
            }
        });
        assertThat(model.sketch()).isEqualTo(Sketch.EMPTY);
    }

    /** Moves the cross-hair to a place, plants the wand, lets it grow, and takes what it found. */
    private void wand(FxRobot robot, double x, double y) {
        robot.interact(() -> {
            plot.setTool(Tool.PAN);
            plot.setTool(Tool.WAND);
        });
        robot.type(KeyCode.RIGHT, KeyCode.LEFT);
        for (int round = 0; round < 2; round++) {
            Point2D now = plot.cursorPlaceProperty().get();
            Viewport viewport = plot.viewportProperty().get();
            steps(robot, viewport.toX(x) - viewport.toX(now.getX()), KeyCode.RIGHT, KeyCode.LEFT);
            steps(robot, viewport.toY(y) - viewport.toY(now.getY()), KeyCode.DOWN, KeyCode.UP);
        }
        robot.type(KeyCode.SPACE);
        for (int i = 0; i < 10; i++) {
            robot.type(KeyCode.PLUS);
        }
        robot.type(KeyCode.ENTER);
    }

    private static void steps(FxRobot robot, double pixels, KeyCode more, KeyCode less) {
        for (int i = 0; i < Math.round(Math.abs(pixels) / 10); i++) {
            robot.type(pixels > 0 ? more : less);
        }
    }

    private void lasso(FxRobot robot, double x, double y, double radius) {
        robot.interact(() -> plot.setTool(Tool.LASSO));
        robot.moveTo(screen(x + radius, y)).press(MouseButton.PRIMARY);
        for (int i = 1; i < 24; i++) {
            double angle = 2 * Math.PI * i / 24;
            robot.moveTo(screen(x + radius * Math.cos(angle), y + radius * Math.sin(angle)));
        }
        robot.release(MouseButton.PRIMARY);
    }

    private void rectangle(FxRobot robot, double fromX, double fromY, double toX, double toY) {
        robot.interact(() -> plot.setTool(Tool.RECTANGLE));
        drag(robot, fromX, fromY, toX, toY);
    }

    private void drag(FxRobot robot, double fromX, double fromY, double toX, double toY) {
        robot.moveTo(screen(fromX, fromY)).press(MouseButton.PRIMARY);
        robot.moveTo(screen((fromX + toX) / 2, (fromY + toY) / 2)).moveTo(screen(toX, toY));
        robot.release(MouseButton.PRIMARY);
    }

    private Point2D screen(double x, double y) {
        Viewport viewport = plot.viewportProperty().get();
        double left = -viewport.toX(plot.place(Side.ACROSS, 0, 0));
        double top = -viewport.toY(plot.place(Side.UPWARDS, 0, 0));
        return plot.localToScreen(left + viewport.toX(x), top + viewport.toY(y));
    }
}
