package org.asterism.report.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.job.Job;
import org.asterism.report.PlotTheme;
import org.junit.jupiter.api.Test;

class MatrixPainterTest {
    private static final int SIDE = 60;

    @Test
    void everyPairIsPaintedAndTheDiagonalIsEmpty() {
        SplittableRandom random = new SplittableRandom(5);
        int[][][] cells =
                paint(random.doubles(500).toArray(), random.doubles(500).toArray(), new BitSet());
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                long drawn = IntStream.of(cells[row][column])
                        .filter(pixel -> pixel != PlotTheme.LIGHT.background())
                        .count();
                assertThat(drawn > 0).as(row + " " + column).isEqualTo(row != column);
            }
        }
    }

    @Test
    void aSelectionGreysTheRest() {
        double[] x = new SplittableRandom(6).doubles(200).toArray();
        BitSet some = new BitSet();
        some.set(0, 10);
        assertThat(paint(x, x, some)[0][1]).isNotEqualTo(paint(x, x, new BitSet())[0][1]);
    }

    @Test
    void gapsAndConstantsAreNoTrouble() {
        double[] gaps = new double[200];
        gaps[3] = Double.NaN;
        gaps[4] = Double.POSITIVE_INFINITY;
        assertThat(paint(gaps, gaps, new BitSet())[0][1]).hasSize(SIDE * SIDE);
    }

    private static int[][][] paint(double[] x, double[] y, BitSet selected) {
        int[] codes = IntStream.range(0, x.length).map(i -> i % 3 - 1).toArray();
        List<ColumnAxis> axes = List.of(
                ColumnAxis.of(new NumberColumn("x", x)),
                ColumnAxis.of(new NumberColumn("y", y)),
                ColumnAxis.of(new TextColumn("kind", codes, List.of("a", "b"))));
        ColumnScene scene = new ColumnScene(axes, i -> i, new int[x.length], selected);
        return new MatrixPainter(scene, PlotTheme.LIGHT).paint(SIDE, 1, Job.QUIET);
    }
}
