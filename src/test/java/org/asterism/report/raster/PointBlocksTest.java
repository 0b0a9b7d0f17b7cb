package org.asterism.report.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Polygon;
import org.asterism.job.Job;
import org.asterism.report.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointBlocksTest {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 200;
    private final SplittableRandom random = new SplittableRandom(7);
    private double[] x = random.doubles(40_000).toArray();
    private double[] y = random.doubles(x.length).map(v -> v * v).toArray();

    @ParameterizedTest
    @ValueSource(doubles = {1, 40, 3000})
    void nearestIsThePointWithTheSmallestDistanceInPixels(double zoom) {
        PointBlocks blocks = PointBlocks.of(x, y, Job.QUIET);
        Bounds view = new Viewport(blocks.bounds(), WIDTH, HEIGHT).zoomed(zoom, 100, 120);
        Viewport viewport = new Viewport(view, WIDTH, HEIGHT);
        for (int t = 0; t < 50; t++) {
            double px = random.nextDouble(WIDTH);
            double py = random.nextDouble(HEIGHT);
            assertThat(blocks.nearest(viewport, px, py, 8)).isEqualTo(nearest(viewport, px, py, 8));
        }
    }

    @Test
    void nearestIsTheLowestOfPointsInOnePlace() {
        Arrays.fill(x, 3);
        Arrays.fill(y, 4);
        PointBlocks blocks = PointBlocks.of(x, y, Job.QUIET);
        Viewport viewport = new Viewport(new Bounds(0, 0, 10, 10), WIDTH, HEIGHT);
        assertThat(blocks.nearest(viewport, viewport.toX(3), viewport.toY(4), 8))
                .isZero();
        assertThat(blocks.nearest(viewport, 0, 0, 8)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1e12, 1000", "1e12, 0.01", "-1e300, 1e299", "0, 1e-300"})
    void insideAPolygonAreThePointsThatItContains(double offset, double extent) {
        Arrays.setAll(x, i -> offset + extent * x[i]);
        Arrays.setAll(y, i -> offset + extent * y[i]);
        PointBlocks blocks = PointBlocks.of(x, y, Job.QUIET);
        for (int vertices : new int[] {0, 2, 3, 4, 200}) {
            Polygon polygon = star(vertices, offset, extent);
            BitSet contained = polygon.contained(x, y);
            assertThat(blocks.inside(polygon)).isEqualTo(contained);
            assertThat(blocks.countInside(polygon)).isEqualTo(contained.cardinality());
        }
    }

    @Test
    void aPolygonMayHaveItsEdgesOnPoints() {
        Arrays.setAll(x, i -> i % 200);
        Arrays.setAll(y, i -> i / 200);
        PointBlocks blocks = PointBlocks.of(x, y, Job.QUIET);
        Polygon polygon = new Polygon(new double[] {10, 150, 150, 80, 10}, new double[] {20, 20, 160, 90, 160});
        assertThat(blocks.inside(polygon)).isEqualTo(polygon.contained(x, y));
    }

    @Test
    void aFarOutlierLeavesTheOtherBlocksSmall() {
        x[0] = 1e9;
        y[0] = -1e9;
        PointBlocks blocks = PointBlocks.of(x, y, Job.QUIET);
        double area = IntStream.range(0, blocks.blocks())
                .mapToObj(blocks::box)
                .mapToDouble(box -> box.width() * box.height())
                .sorted()
                .limit(blocks.blocks() - 1)
                .sum();
        assertThat(area).isLessThan(4);
    }

    @Test
    void boxesDoNotDependOnTheOrderOfThePoints() {
        Arrays.setAll(x, i -> Math.rint(20 * x[i]) + 1e-9 * (i % 7));
        PointBlocks blocks = PointBlocks.of(x, y, Job.QUIET);
        x = reversed(x);
        y = reversed(y);
        PointBlocks other = PointBlocks.of(x, y, Job.QUIET);
        for (int block = 0; block < blocks.blocks(); block++) {
            assertThat(other.box(block)).isEqualTo(blocks.box(block));
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

    private Polygon star(int vertices, double offset, double extent) {
        double[] starX = new double[vertices];
        double[] starY = new double[vertices];
        for (int i = 0; i < vertices; i++) {
            double radius = 0.2 + 0.35 * random.nextDouble();
            starX[i] = offset + extent * (0.5 + radius * Math.cos(2 * Math.PI * i / vertices));
            starY[i] = offset + extent * (0.4 + radius * Math.sin(2 * Math.PI * i / vertices));
        }
        return new Polygon(starX, starY);
    }

    private static double[] reversed(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[values.length - 1 - i])
                .toArray();
    }
}
