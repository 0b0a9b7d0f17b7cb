package org.asterism.report.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.asterism.geometry.Bounds;
import org.asterism.job.Job;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RasterTest {
    private static final int WIDTH = 211;
    private static final int HEIGHT = 157;
    private final double[] x = new double[30_000];
    private final double[] y = new double[x.length];
    private final int[] labels = new int[x.length];
    private final PointBlocks blocks;
    private final BitSet selected = new BitSet();

    RasterTest() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < x.length; i++) {
            int cluster = random.nextInt(4);
            x[i] = 1e6 + random.nextGaussian(cluster * 3, 1);
            y[i] = random.nextGaussian(cluster % 2 * 2 - 1, 1);
            labels[i] = cluster == 3 ? -1 : cluster;
            selected.set(i, random.nextInt(3) == 0);
        }
        blocks = PointBlocks.of(x, y, Job.QUIET);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 3.7, 60, 5000})
    void culledDotsEqualAllDotsDrawnOneByOne(double zoom) {
        Frame frame = frame(zoom);
        PointStyles styles = PointStyles.of(blocks, labels, selected);
        assertThat(painted(new Raster(), frame, styles)).isEqualTo(oneByOne(frame, styles));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 3.7, 60})
    void culledDensityEqualsAllPointsCounted(double zoom) {
        Frame frame = frame(zoom);
        PointStyles styles = PointStyles.of(blocks, labels, new BitSet());
        assertThat(painted(new Raster(0), frame, styles)).isEqualTo(counted(frame, styles));
    }

    @Test
    void aSecondFrameOfTheSameRasterIsTheSame() {
        Raster raster = new Raster(0);
        PointStyles styles = PointStyles.of(blocks, labels, selected);
        int[] first = painted(raster, frame(1), styles);
        painted(raster, frame(3), styles);
        assertThat(painted(raster, frame(1), styles)).isEqualTo(first);
    }

    @Test
    void oneThreadPaintsTheSameAsSeveral() throws Exception {
        PointStyles styles = PointStyles.of(blocks, labels, selected);
        int[] several = painted(new Raster(), frame(2), styles);
        try (ForkJoinPool single = new ForkJoinPool(1)) {
            int[] one =
                    single.submit(() -> painted(new Raster(), frame(2), styles)).get();
            assertThat(one).isEqualTo(several);
        }
    }

    @Test
    void greyedPointsAreDrawnInGrey() {
        BitSet one = new BitSet();
        one.set(0);
        int[] pixels = painted(new Raster(0), frame(1), PointStyles.of(blocks, labels, one));
        long colourful = Arrays.stream(pixels).filter(RasterTest::colourful).count();
        assertThat(colourful).isLessThanOrEqualTo(1);
    }

    @Test
    void noPointsLeaveTheBackground() {
        PointBlocks none = PointBlocks.of(new double[0], new double[0], Job.QUIET);
        int[] pixels = new int[WIDTH * HEIGHT];
        new Raster().paint(frame(1), none, PointStyles.of(none, new int[0], new BitSet()), pixels);
        assertThat(pixels).containsOnly(PlotTheme.LIGHT.background());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-12, 1, 1e12, 1e300})
    void pointsOfAnyMagnitudeAreDrawn(double unit) {
        double[] some = {-unit, 0, unit};
        PointBlocks few = PointBlocks.of(some, some, Job.QUIET);
        Bounds view = Viewport.fit(few.bounds());
        Frame frame = new Frame(view, 100, 100, 1, PlotTheme.LIGHT, List.of(), List.of());
        int[] pixels = new int[100 * 100];
        new Raster().paint(frame, few, PointStyles.of(few, new int[3], new BitSet()), pixels);
        for (int place : new int[] {5, 50, 95}) {
            int pixel = pixels[(99 - place) * 100 + place];
            assertThat(pixel).isNotEqualTo(PlotTheme.LIGHT.background());
        }
    }

    @Test
    void nearestIsThePointWithTheSmallestDistanceInPixels() {
        Viewport viewport = frame(1).viewport();
        SplittableRandom random = new SplittableRandom(9);
        for (int t = 0; t < 50; t++) {
            double px = random.nextDouble(WIDTH);
            double py = random.nextDouble(HEIGHT);
            assertThat(blocks.nearest(viewport, px, py, 8)).isEqualTo(nearest(viewport, px, py, 8));
        }
    }

    private int nearest(Viewport viewport, double px, double py, double reach) {
        int best = -1;
        double least = reach * reach;
        for (int i = 0; i < x.length; i++) {
            double dx = viewport.toX(x[i]) - px;
            double dy = viewport.toY(y[i]) - py;
            if (dx * dx + dy * dy < least) {
                least = dx * dx + dy * dy;
                best = i;
            }
        }
        return best;
    }

    private Frame frame(double zoom) {
        Bounds all = Viewport.fit(blocks.bounds());
        Bounds view = new Viewport(all, WIDTH, HEIGHT).zoomed(zoom, WIDTH * 0.4, HEIGHT * 0.6);
        return new Frame(view, WIDTH, HEIGHT, 1, PlotTheme.LIGHT, List.of(), List.of());
    }

    private int[] painted(Raster raster, Frame frame, PointStyles styles) {
        int[] pixels = new int[WIDTH * HEIGHT];
        raster.paint(frame, blocks, styles, pixels);
        return pixels;
    }

    /** Every dot over the whole picture, no block left out. */
    private int[] oneByOne(Frame frame, PointStyles styles) {
        int[] pixels = new int[WIDTH * HEIGHT];
        Arrays.fill(pixels, frame.theme().background());
        StampSet stamps = StampSet.of(DotSize.of(x.length, blocks.bounds(), frame.view()), 1);
        for (PointStyles.Pass pass : styles.passes()) {
            int[] colors = Raster.colors(frame.theme(), pass);
            DotPainter painter = new DotPainter(stamps.stamps(), colors, WIDTH, pixels);
            each(frame, styles, pass, stamps.reach(), (px, py, s) -> painter.dot(px, py, s, 0, HEIGHT));
        }
        return pixels;
    }

    private int[] counted(Frame frame, PointStyles styles) {
        int[] pixels = new int[WIDTH * HEIGHT];
        Arrays.fill(pixels, frame.theme().background());
        int[] colors = Raster.colors(frame.theme(), PointStyles.Pass.FULL);
        double full = Raster.full(frame, blocks);
        DensityPainter painter =
                new DensityPainter(new long[pixels.length], new long[pixels.length], colors, WIDTH, full);
        each(frame, styles, PointStyles.Pass.FULL, 0, painter::count);
        painter.resolve(0, HEIGHT, pixels);
        return pixels;
    }

    private void each(Frame frame, PointStyles styles, PointStyles.Pass pass, int reach, BlockWalk.Visitor visitor) {
        float[] px = new float[PointBlocks.BLOCK];
        float[] py = new float[PointBlocks.BLOCK];
        for (int b = 0; b < blocks.count(); b++) {
            blocks.project(b, frame.viewport(), px, py);
            for (int k = blocks.start(b); k < blocks.end(b); k++) {
                float cx = px[k - blocks.start(b)];
                float cy = py[k - blocks.start(b)];
                boolean near = cx >= -reach && cx < WIDTH + reach && cy >= -reach && cy < HEIGHT + reach;
                if (near && styles.in(pass, k)) {
                    visitor.point(cx, cy, styles.at(k));
                }
            }
        }
    }

    private static boolean colourful(int pixel) {
        int red = pixel >> 16 & 0xFF;
        int blue = pixel & 0xFF;
        return Math.abs(red - blue) > 40;
    }
}
