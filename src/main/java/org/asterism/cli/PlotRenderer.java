package org.asterism.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.asterism.report.animation.FramePainter;
import org.asterism.report.picture.PlotPicture;

/** Draws plots as pixels the way the window shows them; handed in, so that the command line needs no toolkit. */
@FunctionalInterface
public interface PlotRenderer {
    /**
     * Writes a picture.
     *
     * @param scale pixels of the file a logical pixel of the picture
     */
    void png(PlotPicture picture, double scale, Path file) throws IOException;

    /**
     * Does some work with what draws sheets, which is of no use after it.
     *
     * @throws org.asterism.parameter.InvalidInputException if this machine cannot draw
     * @throws UnsupportedOperationException if it draws plots only
     */
    default void painting(Consumer<FramePainter> work) {
        throw new UnsupportedOperationException("draws plots only");
    }
}
