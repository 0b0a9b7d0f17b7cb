package org.asterism.report.picture;

import org.asterism.job.Job;
import org.asterism.report.PlotScene;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.PixelImage;
import org.asterism.report.raster.Frame;
import org.asterism.report.raster.PointBlocks;
import org.asterism.report.raster.PointStyles;
import org.asterism.report.raster.Raster;

/**
 * Draws points as one picture of pixels, made the way the window makes its own.
 *
 * @param image of the plot area
 * @param opacity of all points together
 */
public record PixelPoints(PixelImage image, double width, double height, double opacity) implements PointsPainter {

    /**
     * Makes the picture.
     *
     * @param scale pixels a logical pixel, above 0
     */
    public static PixelPoints of(PlotPicture picture, double scale, Job job) {
        PlotScene scene = picture.scene();
        Viewport viewport = picture.layout().viewport();
        int width = (int) Math.ceil(scale * viewport.width());
        int height = (int) Math.ceil(scale * viewport.height());
        PointBlocks blocks = PointBlocks.of(scene.x(), scene.y(), job);
        PointStyles styles = PointStyles.of(blocks, scene.labels(), scene.selected());
        Frame frame = new Frame(
                viewport.view(),
                width,
                height,
                scale,
                picture.theme(),
                scene.marks(),
                scene.legend().shapes(),
                Frame.Ground.CLEAR);
        int[] pixels = new int[Math.multiplyExact(width, height)];
        new Raster().paint(frame, blocks, styles, pixels, job);
        PixelImage image = PixelImage.premultiplied(pixels, width, height);
        return new PixelPoints(
                image, viewport.width(), viewport.height(), scene.layers().points());
    }

    @Override
    public void paint(Pen pen) {
        pen.image(image, 0, 0, width, height, opacity);
    }
}
