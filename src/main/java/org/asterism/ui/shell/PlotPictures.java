package org.asterism.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.asterism.cli.PlotRenderer;
import org.asterism.cli.SystemLibraries;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.report.animation.FramePainter;
import org.asterism.report.picture.PlotPicture;
import org.asterism.ui.plot.PixelDrawing;
import org.asterism.ui.theme.Theme;

/** Draws plots for the command line with the window's own canvas, on JavaFX's headless platform. */
public final class PlotPictures implements PlotRenderer {
    @Override
    public void png(PlotPicture picture, double scale, Path file) throws IOException {
        try {
            onStage(() -> new PixelDrawing(picture, scale).write(file, Job.QUIET));
        } catch (CompletionException e) {
            throw new IOException("the picture could not be drawn", e);
        }
    }

    @Override
    public void painting(Consumer<FramePainter> work) {
        try {
            onStage(() -> work.accept((sheet, scale, job) -> new PixelDrawing(sheet, scale).image(job)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What needs the toolkit. */
    @FunctionalInterface
    private interface Drawing {
        void run() throws IOException;
    }

    private static void onStage(Drawing drawing) throws IOException {
        SystemLibraries.missingOffScreen().ifPresent(missing -> {
            throw new InvalidInputException(missing);
        });
        Start.withoutDisplay();
        Platform.startup(Theme::loadFonts);
        try {
            drawing.run();
        } finally {
            Platform.exit();
        }
    }
}
