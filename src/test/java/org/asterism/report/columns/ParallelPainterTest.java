package org.asterism.report.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.data.NumberColumn;
import org.asterism.job.Job;
import org.asterism.report.PlotTheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelPainterTest {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 80;
    private static final PlotTheme THEME = PlotTheme.LIGHT;

    @ParameterizedTest
    @ValueSource(ints = {300, 30_000})
    void thePictureDoesNotDependOnTheOrderOfRows(int size) {
        SplittableRandom random = new SplittableRandom(1);
        double[] x = random.doubles(size).toArray();
        double[] y = random.doubles(size).toArray();
        double[] z = random.doubles(size).toArray();
        int[] labels = random.ints(size, -1, 4).toArray();
        int[] order = IntStream.range(0, size).map(i -> size - 1 - i).toArray();
        assertThat(paint(labels, new BitSet(), permuted(x, order), permuted(y, order), permuted(z, order), order))
                .isEqualTo(paint(labels, new BitSet(), x, y, z, identity(size)));
    }

    @Test
    void aLineGoesFromPlaceToPlace() {
        int[] pixels = paint(new int[] {0, 0}, new BitSet(), new double[] {0, 1}, new double[] {0, 1}, identity(2));
        assertThat(colored(pixels)).isBetween(2L * (WIDTH - 1), 5L * WIDTH);
        assertThat(pixels[0]).isNotEqualTo(THEME.background());
        assertThat(pixels[(HEIGHT - 1) * WIDTH]).isNotEqualTo(THEME.background());
        assertThat(pixels[HEIGHT / 2 * WIDTH + WIDTH / 2]).isEqualTo(THEME.background());
    }

    @Test
    void manyRowsLookAsOneByOneButForTheBins() {
        SplittableRandom random = new SplittableRandom(3);
        int size = 20_001;
        double[] x = new double[size];
        double[] y = new double[size];
        for (int i = 0; i < size; i++) {
            x[i] = random.nextBoolean() ? 0 : 1;
            y[i] = 1 - x[i];
        }
        int[] pixels = paint(new int[size], new BitSet(), x, y, identity(size));
        assertThat(pixels[HEIGHT / 2 * WIDTH + WIDTH / 2]).isNotEqualTo(THEME.background());
        assertThat(pixels[HEIGHT / 2 * WIDTH]).isEqualTo(THEME.background());
    }

    @Test
    void rowsWithoutAPlaceAreLeftOutAndTheOthersAreGreyedBehindTheSelection() {
        double[] x = {0, 1, Double.NaN};
        double[] y = {0, 1, 0.5};
        BitSet selected = new BitSet();
        selected.set(1);
        int[] pixels = paint(new int[] {0, 0, 0}, selected, x, y, identity(3));
        assertThat(pixels[HEIGHT / 2 * WIDTH + WIDTH - 1]).isEqualTo(THEME.background());
        assertThat(saturation(pixels[5])).isGreaterThan(30);
        assertThat(saturation(pixels[(HEIGHT - 1) * WIDTH + 5])).isLessThan(20);
    }

    private static int saturation(int color) {
        int[] channels = {(color >> 16) & 0xFF, (color >> 8) & 0xFF, color & 0xFF};
        Arrays.sort(channels);
        return channels[2] - channels[0];
    }

    private static long colored(int[] pixels) {
        return IntStream.of(pixels).filter(pixel -> pixel != THEME.background()).count();
    }

    private static int[] paint(int[] labels, BitSet selected, double[] x, double[] y, int[] rows) {
        return paint(labels, selected, x, y, x, rows);
    }

    private static int[] paint(int[] labels, BitSet selected, double[] x, double[] y, double[] z, int[] rows) {
        List<ColumnAxis> axes =
                List.of(axis("x", x), axis("y", y), axis("z", z)).subList(0, z == x ? 2 : 3);
        int[] ordered = IntStream.of(rows).map(row -> labels[row]).toArray();
        ColumnScene scene = new ColumnScene(axes, i -> i, z == x ? labels : ordered, selected);
        return new ParallelPainter(scene, THEME, WIDTH, HEIGHT).paint(Job.QUIET);
    }

    private static ColumnAxis axis(String name, double[] values) {
        return ColumnAxis.of(new NumberColumn(name, values));
    }

    private static int[] identity(int size) {
        return IntStream.range(0, size).toArray();
    }

    private static double[] permuted(double[] values, int[] order) {
        return IntStream.of(order).mapToDouble(i -> values[i]).toArray();
    }
}
