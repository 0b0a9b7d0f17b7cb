package org.asterism.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.asterism.cli.PlotRenderer;
import org.asterism.cli.SystemLibraries;
import org.asterism.geometry.Bounds;
import org.asterism.parameter.InvalidInputException;
import org.asterism.report.PlotScene;
import org.asterism.report.Png;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.theme.Theme;

/** Draws plots for the command line with the window's own plot, on JavaFX's headless platform. */
public final class PlotPictures implements PlotRenderer {
    @Override
    public void png(PlotScene scene, Bounds view, int width, int height, Path file) throws IOException {
        SystemLibraries.missingOffScreen().ifPresent(missing -> {
            throw new InvalidInputException(missing);
        });
        Start.withoutDisplay();
        CompletableFuture<WritableImage> drawn = new CompletableFuture<>();
        Platform.startup(() -> drawn.complete(draw(scene, view, width, height)));
        try {
            Png.write(Pictures.pixels(drawn.join()), width, height, file);
        } catch (CompletionException e) {
            throw new IOException("the picture could not be drawn", e);
        } finally {
            Platform.exit();
        }
    }

    private static WritableImage draw(PlotScene scene, Bounds view, int width, int height) {
        Theme.loadFonts();
        ScatterPlot plot = new ScatterPlot();
        Scene inside = new Scene(new StackPane(plot), width, height);
        Theme.LIGHT.dress(inside);
        plot.show(scene);
        plot.setView(view);
        inside.snapshot(null);
        return plot.image(width, height);
    }
}
