package org.asterism.report.raster;

import java.util.function.Consumer;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.workspace.Marks;
import org.jspecify.annotations.Nullable;

/**
 * Turns points into pixels: shapes while there are few in view, density when there are many.
 *
 * <p>Rows are cut into bands that are painted side by side; a band skips the blocks that do not reach into it. What points
 * add to a pixel is summed up in whole numbers and shown in the end, so the picture depends neither on the order of the
 * points nor on the number of threads, and where clusters overlap their mean colour shows. One raster is used by one
 * thread at a time and keeps its work space between frames.
 */
public final class Raster {
    /** Above this many points in view, density is shown where the marks leave it open. */
    public static final int MOST_DOTS = 250_000;

    /** The points of a quick picture. */
    private static final int QUICK = 200_000;

    /** How many pixels may be covered by a point of a quick picture that has as many points as that. */
    private static final double QUICK_AREA = 4;

    private static final double FULL = 10;
    private final int mostDots;
    private final int quick;
    private BandSums sums = BandSums.NONE;
    private @Nullable StampSet stampSet;

    public Raster() {
        this(MOST_DOTS, QUICK);
    }

    /** @param mostDots above this many points in view, density is shown where the marks leave it open */
    public Raster(int mostDots) {
        this(mostDots, QUICK);
    }

    /** @param quick how many points a quick picture has */
    Raster(int mostDots, int quick) {
        this.mostDots = mostDots;
        this.quick = quick;
    }

    /**
     * Paints all points of a frame.
     *
     * @param pixels {@code width * height} premultiplied ARGB pixels, all overwritten
     */
    public void paint(Frame frame, PointBlocks blocks, PointStyles styles, int[] pixels) {
        paint(frame, blocks, styles, pixels, Job.QUIET);
    }

    /**
     * Paints all points of a frame.
     *
     * @param pixels {@code width * height} premultiplied ARGB pixels, all overwritten
     * @throws org.asterism.job.CancelledException if cancelled; then the pixels are half painted
     */
    public void paint(Frame frame, PointBlocks blocks, PointStyles styles, int[] pixels, Job job) {
        paint(new Drawing(frame, blocks, styles, Sample.ALL, job), pixels);
    }

    /**
     * Paints a frame in a few milliseconds whatever the number of points: where there are too many, a sample stands for
     * all, in coarser pixels.
     *
     * @return whether these are all points, so that nothing would be better in a full picture
     */
    public boolean sketch(Frame frame, PointBlocks blocks, PointStyles styles, int[] pixels) {
        Sample sample = Sample.of(blocks, frame.viewport(), budget(frame, blocks));
        paint(new Drawing(frame, blocks, styles, sample, Job.QUIET), pixels);
        return sample.complete();
    }

    private int budget(Frame frame, PointBlocks blocks) {
        double radius = size(frame, blocks).radius() * frame.scale() + 0.5;
        return dots(frame, blocks) ? (int) (quick * Math.min(1, QUICK_AREA / (Math.PI * radius * radius))) : quick;
    }

    private void paint(Drawing drawing, int[] argb) {
        Frame frame = drawing.frame();
        Pixels pixels = new Pixels(argb, frame.width(), frame.height());
        pixels.ground(frame);
        boolean dots = dots(frame, drawing.blocks());
        sums = sums.fitting(drawing, dots ? 1 : drawing.sample().grain());
        for (PointStyles.Pass pass : drawing.styles().passes()) {
            if (dots) {
                dots(drawing, pass, pixels);
            } else {
                density(drawing, pass, pixels);
            }
        }
        if (drawing.job().cancelled()) {
            sums = BandSums.NONE;
        }
        drawing.job().check();
    }

    private boolean dots(Frame frame, PointBlocks blocks) {
        return switch (frame.marks().shading()) {
            case POINTS -> true;
            case DENSITY, EQUALISED -> false;
            case AUTOMATIC -> blocks.visible(frame.view()) <= mostDots;
        };
    }

    private void dots(Drawing drawing, PointStyles.Pass pass, Pixels pixels) {
        Frame frame = drawing.frame();
        StampSet stamps = stamps(drawing);
        Crowd crowd = Crowd.of(drawing, pass, stamps);
        Opacity opacity = Opacity.of(frame.marks().opacity(), crowd.most());
        Shade shade = opacity.shade();
        bands(band -> {
            DotPainter painter = new DotPainter(drawing, pass, stamps, crowd, opacity, band);
            int reach = stamps.reach();
            drawing.walk(band.top() - reach, band.bottom() + reach, reach, painter);
            band.resolve(shade, pixels);
        });
    }

    private void density(Drawing drawing, PointStyles.Pass pass, Pixels pixels) {
        int grain = drawing.sample().grain();
        if (drawing.frame().marks().shading() == Marks.Shading.EQUALISED) {
            bands(band -> count(drawing, pass, band));
            Shade shade = Shade.equalised(sums.histogram(), grain * grain);
            bands(band -> band.resolve(shade, pixels));
        } else {
            Shade shade = Shade.logarithmic(full(drawing), grain * grain);
            bands(band -> {
                count(drawing, pass, band);
                band.resolve(shade, pixels);
            });
        }
    }

    /** Does something for every band, side by side. */
    private void bands(Consumer<Sums> work) {
        Parallel.forEach(Drawing.BANDS, band -> work.accept(sums.bands()[band]));
    }

    private static void count(Drawing drawing, PointStyles.Pass pass, Sums band) {
        drawing.walk(band.top(), band.bottom(), 0, new CountPainter(drawing, pass, band));
    }

    /** The count of a pixel that is shown opaque. */
    static double full(Drawing drawing) {
        Frame frame = drawing.frame();
        PointBlocks blocks = drawing.blocks();
        double mean =
                DotSize.crowd(blocks.size(), blocks.bounds(), frame.view()) / ((double) frame.width() * frame.height());
        return Math.max(FULL, FULL * mean);
    }

    private static DotSize size(Frame frame, PointBlocks blocks) {
        return DotSize.of(blocks.size(), blocks.bounds(), frame.view(), frame.marks());
    }

    private StampSet stamps(Drawing drawing) {
        Frame frame = drawing.frame();
        DotSize size = size(frame, drawing.blocks());
        boolean outlined = frame.marks().outlined();
        if (stampSet == null || !stampSet.fits(size, frame.scale(), outlined, frame.shapes())) {
            stampSet = StampSet.of(size, frame.scale(), outlined, frame.shapes());
        }
        return stampSet;
    }
}
