package org.asterism.ui.plot.outline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.asterism.annotation.Label;
import org.asterism.annotation.SelectionMode;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Outline.Means;
import org.asterism.annotation.outline.Overlap;
import org.asterism.annotation.outline.Sketch;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Pixel;
import org.asterism.geometry.Polygon;
import org.asterism.report.PlotScene;
import org.asterism.report.Png;
import org.asterism.ui.Patience;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.tool.Tool;
import org.asterism.ui.theme.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Writes pictures of outlines being edited into {@code target/screens}, for people to look at. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class OutlineScreensTest {
    private static final double[] CENTERS = {2, 2, 8, 7, 3, 7.5, 7, 2.5, 5, 5};
    private static final double[] X = new double[1500];
    private static final double[] Y = new double[1500];

    static {
        Random random = new Random(5);
        for (int i = 0; i < X.length; i++) {
            int group = i % 5;
            X[i] = CENTERS[2 * group] + 0.55 * random.nextGaussian();
            Y[i] = CENTERS[2 * group + 1] + 0.55 * random.nextGaussian();
        }
    }

    private final OutlineModel model = new OutlineModel();
    private Stage window;
    private ScatterPlot plot;
    private VBox side;
    private OutlineEditor editor;

    @Start
    void start(Stage stage) {
        window = stage;
        plot = new ScatterPlot();
        editor = new OutlineEditor(plot, model);
        CleanUpModel tidy = new CleanUpModel(model);
        side = new VBox(
                10,
                new GroupList(model, GroupFields.ALL),
                new CleanUpList(model, tidy, () -> plot.viewportProperty().get().pixel(), () -> {}));
        side.setPrefWidth(270);
        side.setMinWidth(270);
        side.setStyle("-fx-padding: 12; -fx-background-color: -color-bg-subtle;");
        HBox.setHgrow(plot, Priority.ALWAYS);
        stage.setScene(new Scene(new HBox(plot, side), 1100, 700));
        stage.show();
    }

    @Test
    void editing(FxRobot robot) throws Exception {
        robot.interact(() -> {
            editor.open(PlotScene.of(X, Y, "x", "y"), Sketch.EMPTY, Overlap.ALLOWED, Grouping.EACH_ITS_OWN);
            round(2, 2, 1.6, SelectionMode.NEW);
            round(8, 7, 1.6, SelectionMode.NEW);
            round(3, 7.5, 1.6, SelectionMode.NEW);
            round(5, 5, 1.5, SelectionMode.NEW);
            round(3.6, 6.3, 0.9, SelectionMode.ADD);
            model.groups()
                    .change(
                            3,
                            Group.of(new Label("The one in the middle that is hard to tell", 5))
                                    .withConfidence(2));
            model.groups().choose(Clustering.NOISE);
            model.draw(new Bounds(0.4, 9, 9, 9.6), Means.RECTANGLE, SelectionMode.NEW, pixel());
            round(7, 2.5, 1.5, SelectionMode.NEW);
            model.groups().choose(1);
            plot.setTool(Tool.PAN);
            model.choose(2);
        });
        shoot(robot, "outline-editing", 1100, 700);
        robot.interact(() -> plot.setTool(Tool.LASSO));
        shoot(robot, "outline-small", 640, 440);
    }

    @Test
    void manyGroups(FxRobot robot) throws Exception {
        robot.interact(() -> {
            editor.open(PlotScene.of(X, Y, "x", "y"), Sketch.EMPTY, Overlap.NEWEST_TAKES, Grouping.EACH_ITS_OWN);
            for (int i = 0; i < 12; i++) {
                round(1.5 + 2.2 * (i % 4), 1.8 + 2.9 * (i / 4), 1.0, SelectionMode.NEW);
            }
            round(2, 2, 0.9, SelectionMode.ADD);
        });
        shoot(robot, "outline-many", 1100, 700);
    }

    private void round(double x, double y, double radius, SelectionMode mode) {
        double[] px = new double[90];
        double[] py = new double[90];
        for (int i = 0; i < px.length; i++) {
            double angle = 2 * Math.PI * i / px.length;
            double wobble = radius * (1 + 0.06 * Math.sin(3 * angle + x));
            px[i] = x + wobble * Math.cos(angle);
            py[i] = y + wobble * Math.sin(angle);
        }
        model.draw(new Polygon(px, py), Means.LASSO, mode, pixel());
    }

    private Pixel pixel() {
        return plot.viewportProperty().get().pixel();
    }

    private void shoot(FxRobot robot, String name, int width, int height) throws Exception {
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            robot.interact(() -> {
                window.setWidth(width);
                window.setHeight(height);
                theme.dress(window.getScene());
            });
            robot.sleep(600, TimeUnit.MILLISECONDS);
            Patience.await(() -> !plot.busyProperty().get());
            WritableImage[] image = new WritableImage[1];
            robot.interact(() -> image[0] = window.getScene().snapshot(null));
            write(image[0], Path.of("target/screens", name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png"));
        }
    }

    private static void write(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        Files.createDirectories(file.getParent());
        Png.write(pixels, width, height, file);
    }
}
