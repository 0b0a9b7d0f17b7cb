package org.asterism.report.animation;

import java.io.IOException;
import org.asterism.job.Job;
import org.asterism.report.draw.PixelImage;
import org.asterism.report.draw.Sheet;

/** Draws sheets as pixels; handed in, since only the window can draw text as pixels. */
@FunctionalInterface
public interface FramePainter {
    /**
     * Draws a sheet.
     *
     * @param sheet covers its ground
     * @param scale pixels a logical pixel
     * @return opaque pixels
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    PixelImage paint(Sheet sheet, double scale, Job job) throws IOException;
}
