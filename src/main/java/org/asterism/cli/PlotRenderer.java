package org.asterism.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.asterism.report.picture.PlotPicture;

/** Draws a plot as a PNG file the way the window shows it; handed in, so that the command line needs no toolkit. */
@FunctionalInterface
public interface PlotRenderer {
    /**
     * Writes a picture.
     *
     * @param scale pixels of the file a logical pixel of the picture
     */
    void png(PlotPicture picture, double scale, Path file) throws IOException;
}
