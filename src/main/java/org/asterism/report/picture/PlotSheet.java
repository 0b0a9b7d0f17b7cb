package org.asterism.report.picture;

import org.asterism.job.Job;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Sheet;

/** A plot with its points ready to be drawn. */
public record PlotSheet(PlotPicture picture, PointsPainter points) implements Sheet {
    /**
     * Makes the points as pixels.
     *
     * @param scale pixels a logical pixel, above 0
     */
    public static PlotSheet of(PlotPicture picture, double scale, Job job) {
        return new PlotSheet(picture, PixelPoints.of(picture, scale, job));
    }

    @Override
    public double width() {
        return picture.width();
    }

    @Override
    public double height() {
        return picture.height();
    }

    @Override
    public void paint(Pen pen) {
        picture.paint(pen, points);
    }
}
