package org.asterism.report.animation;

import java.io.Closeable;
import java.io.IOException;
import org.asterism.report.draw.PixelImage;

/** Takes the frames of a moving picture one by one and writes them, so that only one or two are in memory. */
interface FrameSink extends Closeable {
    /**
     * Adds a frame.
     *
     * @param frame opaque, as large as all others
     * @param millis how long it is shown
     */
    void add(PixelImage frame, int millis) throws IOException;
}
