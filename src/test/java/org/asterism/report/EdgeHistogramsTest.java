package org.asterism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import org.asterism.geometry.Bounds;
import org.junit.jupiter.api.Test;

class EdgeHistogramsTest {
    private static final Viewport VIEW = new Viewport(new Bounds(0, 0, 8, 8), 48, 48);

    private static int sum(int[][] counts) {
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    }

    @Test
    void countsWhatIsInViewByColour() {
        PlotScene scene = PlotScene.of(
                        new double[] {0.5, 0.5, 7.5, 9, 3}, new double[] {0.5, 1.5, 7.9, 1, -1}, "x", "y")
                .withClusters(new int[] {0, 1, 1, 0, 0});
        EdgeHistograms counted = EdgeHistograms.of(scene, VIEW);
        assertThat(counted.across())
                .isDeepEqualTo(new int[][] {{1, 0, 0, 0, 0, 0, 0, 0}, {1, 0, 0, 0, 0, 0, 0, 1}, new int[8]});
        assertThat(counted.upwards())
                .isDeepEqualTo(new int[][] {{1, 0, 0, 0, 0, 0, 0, 0}, {0, 1, 0, 0, 0, 0, 0, 1}, new int[8]});
    }

    @Test
    void whatIsNotSelectedIsGreyed() {
        BitSet first = new BitSet();
        first.set(0);
        PlotScene scene = PlotScene.of(new double[] {0.5, 0.5, 7.5}, new double[] {0.5, 1.5, 7.9}, "x", "y")
                .withSelected(first);
        EdgeHistograms counted = EdgeHistograms.of(scene, VIEW);
        assertThat(counted.across()[0]).containsExactly(1, 0, 0, 0, 0, 0, 0, 0);
        assertThat(counted.across()[1]).containsExactly(1, 0, 0, 0, 0, 0, 0, 1);
        assertThat(counted.colors(PlotTheme.LIGHT))
                .containsExactly(PlotTheme.LIGHT.unlabelled(), PlotTheme.LIGHT.greyed());
    }

    @Test
    void manyPointsAreAllCountedOnce() {
        SplittableRandom random = new SplittableRandom(1);
        double[] x = random.doubles(300_000, 0, 8).toArray();
        double[] y = random.doubles(300_000, 0, 8).toArray();
        EdgeHistograms counted = EdgeHistograms.of(PlotScene.of(x, y, "x", "y"), VIEW);
        assertThat(sum(counted.across())).isEqualTo(300_000);
        assertThat(sum(counted.upwards())).isEqualTo(300_000);
    }
}
