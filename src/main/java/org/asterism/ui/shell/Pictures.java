package org.asterism.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.asterism.geometry.Bounds;
import org.asterism.report.PlotScene;
import org.asterism.report.PlotTheme;
import org.asterism.report.Png;
import org.asterism.report.SvgPlot;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.task.Message;

/** Writes the plot as it is seen to a PNG or SVG file. */
final class Pictures {
    /** A picture has this many pixels for each one on screen. */
    private static final int SCALE = 2;

    private final Desk desk;
    private final ScatterPlot plot;

    Pictures(Desk desk, ScatterPlot plot) {
        this.desk = desk;
        this.plot = plot;
    }

    void export(Path file) {
        int width = (int) Math.ceil(plot.getWidth());
        int height = (int) Math.ceil(plot.getHeight());
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            svg(file, width, height);
        } else {
            png(file, width, height);
        }
    }

    private void png(Path file, int width, int height) {
        WritableImage image = plot.image(SCALE * width, SCALE * height);
        int[] pixels = pixels(image);
        int imageWidth = (int) image.getWidth();
        int imageHeight = (int) image.getHeight();
        desk.tasks()
                .start(
                        "Export picture",
                        _ -> {
                            Png.write(pixels, imageWidth, imageHeight, file);
                            return file;
                        },
                        this::written);
    }

    private void svg(Path file, int width, int height) {
        PlotScene scene = plot.plotScene();
        Bounds view = plot.getView();
        PlotTheme theme = plot.theme();
        desk.tasks()
                .start(
                        "Export picture",
                        _ -> {
                            SvgPlot.write(scene, view, theme, width, height, file);
                            return file;
                        },
                        this::written);
    }

    private void written(Path file) {
        desk.tasks().say(Message.note("Picture written to " + file + "."));
    }

    static int[] pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
