package org.asterism.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.asterism.geometry.Bounds;
import org.asterism.report.PlotScene;

/** Draws a plot as a PNG file the way the window shows it; handed in, so that the command line needs no toolkit. */
@FunctionalInterface
public interface PlotRenderer {
    /**
     * Writes a picture in the light theme.
     *
     * @param view the visible part of the data plane
     * @param width of the picture, in pixels
     * @param height of the picture, in pixels
     */
    void png(PlotScene scene, Bounds view, int width, int height, Path file) throws IOException;
}
