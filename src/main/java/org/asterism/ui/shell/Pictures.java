package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.asterism.job.Job;
import org.asterism.report.picture.PictureFormat;
import org.asterism.report.picture.PlotPicture;
import org.asterism.report.picture.VectorFile;
import org.asterism.ui.plot.PixelDrawing;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.task.Message;

/** Writes the plot as it is seen to a PNG, SVG or PDF file. */
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
        PlotPicture picture = plot.picture();
        desk.tasks()
                .start(
                        "Export picture",
                        job -> {
                            write(picture, file, job);
                            return file;
                        },
                        this::written);
    }

    private static void write(PlotPicture picture, Path file, Job job) throws IOException {
        switch (PictureFormat.of(file).orElse(PictureFormat.PNG)) {
            case PNG -> new PixelDrawing(picture, SCALE).write(file, job);
            case SVG -> new VectorFile(picture, SCALE, "").svg(file, job);
            case PDF -> new VectorFile(picture, SCALE, "").pdf(file, job);
        }
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
