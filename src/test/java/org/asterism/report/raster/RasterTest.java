package org.asterism.report.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.asterism.annotation.PointShape;
import org.asterism.geometry.Bounds;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.report.Palette;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.workspace.Marks;
import org.asterism.workspace.Marks.Shading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RasterTest {
    private static final int WIDTH = 211;
    private static final int HEIGHT = 157;
    private static final Marks DOTS = Marks.AUTOMATIC.withShading(Shading.POINTS);
    private final double[] x = new double[30_000];
    private final double[] y = new double[x.length];
    private final int[] labels = new int[x.length];
    private final BitSet selected = new BitSet();

    RasterTest() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < x.length; i++) {
            int cluster = random.nextInt(4);
            x[i] = random.nextGaussian(cluster * 3, 1);
            y[i] = random.nextGaussian(cluster % 2 * 2 - 1, 1);
            labels[i] = cluster == 3 ? -1 : cluster;
            selected.set(i, random.nextInt(3) == 0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0, 1",
        "1, 0, 1",
        "3.7, 0, 1",
        "60, 0, 1",
        "5000, 0, 1",
        "1, 1e6, 1",
        "1, 1e12, 100",
        "60, 1e12, 100",
        "1, -1e12, 1e3"
    })
    void noPointIsMissingAmongShapes(double zoom, double offset, double extent) {
        place(offset, extent);
        Frame frame = frame(zoom, DOTS);
        assertThat(painted(new Raster(), frame)).isEqualTo(bruteForce(frame).dots());
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0, 1", "1, 0, 1", "3.7, 0, 1", "60, 0, 1", "1, 1e12, 100", "60, 1e12, 100"})
    void noPointIsMissingInTheDensity(double zoom, double offset, double extent) {
        place(offset, extent);
        Frame frame = frame(zoom, Marks.AUTOMATIC.withShading(Shading.DENSITY));
        assertThat(painted(new Raster(), frame)).isEqualTo(bruteForce(frame).counted(full(frame)));
    }

    @Test
    void noPointIsMissingWhereCountsAreEqualised() {
        Frame frame = frame(1, Marks.AUTOMATIC.withShading(Shading.EQUALISED));
        assertThat(painted(new Raster(), frame)).isEqualTo(bruteForce(frame).counted(full(frame)));
    }

    @Test
    void marksAreDrawnAsAskedFor() {
        for (Marks marks : List.of(
                DOTS.withOutlined(true),
                DOTS.withRadius(9).withOutlined(true),
                DOTS.withRadius(0.5).withOpacity(1),
                DOTS.withRadius(7.3).withOpacity(0.01).withShaped(false))) {
            Frame frame = frame(2, marks);
            assertThat(painted(new Raster(), frame)).isEqualTo(bruteForce(frame).dots());
        }
    }

    @Test
    void aLabelHasTheShapeThatAPersonGaveIt() {
        Marks large = DOTS.withRadius(7);
        Frame usual = frame(2, large);
        Map<Integer, PointShape> shapes = Map.of(0, PointShape.DIAMOND, 2, PointShape.DISC);
        Frame own = new Frame(usual.view(), WIDTH, HEIGHT, 1, PlotTheme.LIGHT, large, shapes, Frame.Ground.BLANK);
        Raster raster = new Raster();
        assertThat(painted(raster, usual)).isEqualTo(bruteForce(usual).dots());
        assertThat(painted(raster, own)).isEqualTo(bruteForce(own).dots()).isNotEqualTo(painted(raster, usual));
    }

    /** A grid whose points lie on the edges of pixels, of blocks and of the view. */
    @ParameterizedTest
    @EnumSource(Shading.class)
    void pointsOnEdgesAreDrawnOnce(Shading shading) {
        for (int i = 0; i < x.length; i++) {
            x[i] = i % WIDTH - 5;
            y[i] = i / WIDTH - 3;
        }
        Marks marks = Marks.AUTOMATIC.withShading(shading);
        Bounds view = new Bounds(0, 0, WIDTH, HEIGHT);
        Frame frame = new Frame(view, WIDTH, HEIGHT, 1, PlotTheme.LIGHT, marks, Frame.Ground.BLANK);
        boolean density = shading == Shading.DENSITY || shading == Shading.EQUALISED;
        int[] expected = density
                ? bruteForce(frame).counted(full(frame))
                : bruteForce(frame).dots();
        assertThat(painted(new Raster(), frame)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Shading.class)
    void theOrderOfRowsDoesNotMatter(Shading shading) {
        Marks marks = Marks.AUTOMATIC.withShading(shading);
        coarsen();
        int[] before = painted(new Raster(), frame(1.7, marks));
        permute();
        assertThat(painted(new Raster(), frame(1.7, marks))).isEqualTo(before);
    }

    @Test
    void aSecondFrameOfTheSameRasterIsTheSame() {
        Raster raster = new Raster();
        int[] first = painted(raster, frame(1, DOTS));
        painted(raster, frame(3, Marks.AUTOMATIC.withShading(Shading.DENSITY)));
        assertThat(painted(raster, frame(1, DOTS))).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(Shading.class)
    void oneThreadPaintsTheSameAsSeveral(Shading shading) throws Exception {
        Frame frame = frame(2, Marks.AUTOMATIC.withShading(shading));
        int[] several = painted(new Raster(), frame);
        try (ForkJoinPool single = new ForkJoinPool(1)) {
            int[] one = single.submit(() -> painted(new Raster(), frame)).get();
            assertThat(one).isEqualTo(several);
        }
    }

    @Test
    void aCancelledFrameLeavesNoTraceInTheNextOne() {
        Raster raster = new Raster();
        Frame frame = frame(1, DOTS);
        int[] expected = painted(new Raster(), frame);
        PointBlocks blocks = blocks();
        int[] calls = {0};
        Job job = Job.silent(() -> ++calls[0] > 5);
        assertThatThrownBy(() -> raster.paint(frame, blocks, styles(blocks), new int[WIDTH * HEIGHT], job))
                .isInstanceOf(CancelledException.class);
        assertThat(painted(raster, frame)).isEqualTo(expected);
    }

    @Test
    void manyPointsAreShownAsDensityUnlessAskedOtherwise() {
        Frame automatic = frame(1, Marks.AUTOMATIC);
        Frame density = frame(1, Marks.AUTOMATIC.withShading(Shading.DENSITY));
        assertThat(painted(new Raster(100), automatic)).isEqualTo(painted(new Raster(), density));
        assertThat(painted(new Raster(), automatic)).isEqualTo(painted(new Raster(100), frame(1, DOTS)));
    }

    @ParameterizedTest
    @EnumSource(Shading.class)
    void aSketchOfManyPointsIsAboutAsBright(Shading shading) {
        Frame frame = frame(1, Marks.AUTOMATIC.withShading(shading));
        PointBlocks blocks = blocks();
        int[] pixels = new int[WIDTH * HEIGHT];
        Raster raster = new Raster(20_000, shading == Shading.POINTS ? 60_000 : 6000);
        boolean complete = raster.sketch(frame, blocks, styles(blocks), pixels);
        assertThat(complete).isFalse();
        assertThat(darkness(pixels) / darkness(painted(raster, frame))).isBetween(0.75, 1.25);
    }

    @Test
    void aSketchOfFewPointsIsComplete() {
        Frame frame = frame(1, Marks.AUTOMATIC);
        PointBlocks blocks = blocks();
        int[] pixels = new int[WIDTH * HEIGHT];
        assertThat(new Raster().sketch(frame, blocks, styles(blocks), pixels)).isTrue();
        assertThat(pixels).isEqualTo(painted(new Raster(), frame));
    }

    @Test
    void onClearGroundOnlyPointsAreOpaque() {
        Frame opaque = frame(1, DOTS.withOpacity(1).withRadius(3));
        Frame clear = new Frame(opaque.view(), WIDTH, HEIGHT, 1, opaque.theme(), opaque.marks(), Frame.Ground.CLEAR);
        int[] over = painted(new Raster(), opaque);
        int[] alone = painted(new Raster(), clear);
        for (int i = 0; i < over.length; i++) {
            int alpha = alone[i] >>> 24;
            assertThat(over[i] == PlotTheme.LIGHT.background()).isEqualTo(alpha == 0);
            for (int shift = 0; shift <= 16; shift += 8) {
                int composed = (alone[i] >> shift & 0xFF) + 255 - alpha;
                assertThat(composed).isCloseTo(over[i] >> shift & 0xFF, org.assertj.core.api.Assertions.within(2));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 30_000})
    void whereClustersOverlapTheirMeanColourShows(int points) {
        for (int i = 0; i < x.length; i++) {
            x[i] = i < points ? 0.5 : 40;
            y[i] = x[i];
            labels[i] = i % 2;
        }
        selected.clear();
        Frame frame = frame(1, DOTS.withRadius(5).withShaped(false));
        int middle = painted(new Raster(), frame)[
                (int) frame.viewport().toY(0.5) * WIDTH + (int) frame.viewport().toX(0.5)];
        assertThat(distance(middle, Palette.mix(Palette.color(0), Palette.color(1), 0.5)))
                .isLessThan(8);
    }

    @Test
    void greyedPointsAreDrawnInGreyUnderTheOthers() {
        selected.clear();
        selected.set(0);
        int[] pixels = painted(new Raster(), frame(1, Marks.AUTOMATIC.withShading(Shading.DENSITY)));
        assertThat(Arrays.stream(pixels).filter(RasterTest::colourful).count()).isLessThanOrEqualTo(1);
    }

    @Test
    void noPointsLeaveTheBackground() {
        PointBlocks none = PointBlocks.of(new double[0], new double[0], Job.QUIET);
        int[] pixels = new int[WIDTH * HEIGHT];
        new Raster().paint(frame(1, Marks.AUTOMATIC), none, PointStyles.of(none, new int[0], new BitSet()), pixels);
        assertThat(pixels).containsOnly(PlotTheme.LIGHT.background());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-12, 1, 1e12, 1e300})
    void pointsOfAnyMagnitudeAreDrawn(double unit) {
        double[] some = {-unit, 0, unit};
        PointBlocks few = PointBlocks.of(some, some, Job.QUIET);
        Bounds view = Viewport.fit(few.bounds());
        Frame frame = new Frame(view, 100, 100, 1, PlotTheme.LIGHT, Marks.AUTOMATIC, Frame.Ground.BLANK);
        int[] pixels = new int[100 * 100];
        new Raster().paint(frame, few, PointStyles.of(few, new int[3], new BitSet()), pixels);
        for (int place : new int[] {5, 50, 95}) {
            int pixel = pixels[(99 - place) * 100 + place];
            assertThat(pixel).isNotEqualTo(PlotTheme.LIGHT.background());
        }
    }

    /** Moves and stretches the points; far from 0 the doubles themselves become coarse. */
    private void place(double offset, double extent) {
        Arrays.setAll(x, i -> offset + extent * x[i]);
        Arrays.setAll(y, i -> extent * y[i] - offset);
    }

    /** Puts many points into the same place, which then falls into several blocks. */
    private void coarsen() {
        Arrays.setAll(x, i -> Math.rint(x[i] * 3));
        Arrays.setAll(y, i -> Math.rint(y[i] * 3));
    }

    private void permute() {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = x.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            double swappedX = x[i];
            double swappedY = y[i];
            int label = labels[i];
            boolean was = selected.get(i);
            x[i] = x[other];
            y[i] = y[other];
            labels[i] = labels[other];
            selected.set(i, selected.get(other));
            x[other] = swappedX;
            y[other] = swappedY;
            labels[other] = label;
            selected.set(other, was);
        }
    }

    private PointBlocks blocks() {
        return PointBlocks.of(x, y, Job.QUIET);
    }

    private PointStyles styles(PointBlocks blocks) {
        return PointStyles.of(blocks, labels, selected);
    }

    private Frame frame(double zoom, Marks marks) {
        Bounds all = Viewport.fit(blocks().bounds());
        Bounds view = new Viewport(all, WIDTH, HEIGHT).zoomed(zoom, WIDTH * 0.4, HEIGHT * 0.6);
        return new Frame(view, WIDTH, HEIGHT, 1, PlotTheme.LIGHT, marks, Frame.Ground.BLANK);
    }

    private double full(Frame frame) {
        PointBlocks blocks = blocks();
        return Raster.full(new Drawing(frame, blocks, styles(blocks), Sample.ALL, Job.QUIET));
    }

    private int[] painted(Raster raster, Frame frame) {
        PointBlocks blocks = blocks();
        int[] pixels = new int[WIDTH * HEIGHT];
        raster.paint(frame, blocks, styles(blocks), pixels);
        return pixels;
    }

    private BruteForce bruteForce(Frame frame) {
        return new BruteForce(frame, x, y, labels, selected);
    }

    private static double darkness(int[] pixels) {
        return Arrays.stream(pixels)
                .mapToDouble(pixel -> 765 - (pixel >> 16 & 0xFF) - (pixel >> 8 & 0xFF) - (pixel & 0xFF))
                .sum();
    }

    private static int distance(int a, int b) {
        return Math.abs((a >> 16 & 0xFF) - (b >> 16 & 0xFF))
                + Math.abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF))
                + Math.abs((a & 0xFF) - (b & 0xFF));
    }

    private static boolean colourful(int pixel) {
        int red = pixel >> 16 & 0xFF;
        int blue = pixel & 0xFF;
        return Math.abs(red - blue) > 40;
    }
}
