package org.asterism.report.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.geometry.Polygon;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.report.Layer;
import org.asterism.report.PlotScene;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.PixelImage;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;
import org.asterism.workspace.LayerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayerPlannerTest {
    private static final List<LayerKind> PLANNED =
            Arrays.stream(LayerKind.values()).filter(LayerPlanner::plans).toList();

    /** Scenes that ask much of a layer. */
    private enum Odd {
        EMPTY(0, _ -> 0, _ -> 0),
        ONE(1, i -> i, _ -> 0),
        ONE_PLACE(50, _ -> 3, i -> i % 4),
        ON_A_LINE(60, i -> i, i -> i % 3),
        ONLY_NOISE(100, i -> i * 37 % 101, _ -> Clustering.NOISE),
        MANY_CLUSTERS(480, i -> i * 37 % 101, i -> i % 48),
        TINY_CLUSTERS(7, i -> i * 5 % 7, i -> i / 2),
        FAR_AWAY(90, i -> 1e12 + i * 37 % 101, i -> i % 2);

        private final PlotScene scene;

        Odd(int size, IntToDoubleFunction x, IntUnaryOperator label) {
            double[] xs = IntStream.range(0, size).mapToDouble(x).toArray();
            double[] ys = IntStream.range(0, size)
                    .mapToDouble(i -> x.applyAsDouble(i * 7 % Math.max(1, size)))
                    .toArray();
            scene = PlotScene.of(xs, ys, "x", "y")
                    .withClusters(IntStream.range(0, size).map(label).toArray());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLayerTakesEveryPlot(Odd odd) {
        LayerPlanner planner = LayerPlanner.of(odd.scene);
        Viewport viewport = new Viewport(Viewport.fit(odd.scene.bounds()), 300, 200);
        for (LayerKind kind : PLANNED) {
            PlannedLayer planned = planner.plan(kind, viewport, Job.QUIET);
            assertThat(planned.layer().kind()).isEqualTo(kind);
            FinitePen pen = new FinitePen();
            planned.layer().paint(pen, viewport, PlotTheme.LIGHT);
            assertThat(pen.finite).as("%s of %s", kind, odd).isTrue();
            boolean empty = planned.remark() == Remark.NO_POINTS || planned.remark() == Remark.NO_GROUPS;
            if (empty) {
                assertThat(pen.drawn).as("%s of %s", kind, odd).isZero();
            }
        }
    }

    @Test
    void saysWhyALayerIsEmpty() {
        assertThat(remark(LayerKind.CONVEX_HULLS, Odd.EMPTY)).isEqualTo(Remark.NO_POINTS);
        assertThat(remark(LayerKind.CONVEX_HULLS, Odd.ONLY_NOISE)).isEqualTo(Remark.NO_GROUPS);
        assertThat(remark(LayerKind.DENSITY, Odd.ONLY_NOISE)).isEqualTo(Remark.NOTHING);
        assertThat(remark(LayerKind.CONVEX_HULLS, Odd.MANY_CLUSTERS)).isEqualTo(Remark.NOTHING);
    }

    @Test
    void saysHowManyPointsASampleHas() {
        PlotScene many = blobs(45_000);
        Viewport viewport = new Viewport(Viewport.fit(many.bounds()), 300, 200);
        LayerPlanner planner = LayerPlanner.of(many);

        PlannedLayer tree = planner.plan(LayerKind.SPANNING_TREE, viewport, Job.QUIET);
        assertThat(tree.remark()).isEqualTo(Remark.SAMPLED);
        assertThat(tree.count()).isEqualTo(20_000);
        assertThat(((TreeLayer) tree.layer()).tree().from()).hasSize(19_999);
        PlannedLayer alpha = planner.plan(LayerKind.ALPHA_HULLS, viewport, Job.QUIET);
        assertThat(alpha.count()).isEqualTo(10_000);
        assertThat(planner.plan(LayerKind.CONVEX_HULLS, viewport, Job.QUIET).remark())
                .isEqualTo(Remark.NOTHING);
    }

    @Test
    void hullsHaveTheirGroupsColoursAndNoiseHasNone() {
        PlotScene scene = PlotScene.of(new double[] {0, 1, 1, 0, 5}, new double[] {0, 0, 1, 1, 5}, "x", "y")
                .withClusters(new int[] {4, 4, 4, 4, Clustering.NOISE});
        HullLayer layer = (HullLayer) plan(LayerKind.CONVEX_HULLS, scene);

        assertThat(layer.hulls()).hasSize(1);
        assertThat(layer.hulls().getFirst().label()).isEqualTo(4);
        assertThat(layer.hulls().getFirst().rings().getFirst().size()).isEqualTo(4);
    }

    @Test
    void anAlphaHullHoldsNearlyAllOfItsGroup() {
        PlotScene scene = blobs(2000);
        HullLayer layer = (HullLayer) plan(LayerKind.ALPHA_HULLS, scene);
        for (Hull hull : layer.hulls()) {
            long members = Arrays.stream(scene.labels())
                    .filter(label -> label == hull.label())
                    .count();
            long inside = IntStream.range(0, scene.size())
                    .filter(i -> scene.labels()[i] == hull.label() && holds(hull, scene.x()[i], scene.y()[i]))
                    .count();
            assertThat((double) inside / members).isGreaterThan(0.9);
        }
    }

    @Test
    void centresAreMeansAndMedoids() {
        PlotScene scene = PlotScene.of(new double[] {0, 1, 2, 3, 14}, new double[] {0, 0, 0, 0, 10}, "x", "y")
                .withClusters(new int[5]);
        Centre centre = ((CentreLayer) plan(LayerKind.CENTRES, scene)).centres().getFirst();

        assertThat(centre.mean()).containsExactly(4, 2);
        assertThat(centre.medoid()).containsExactly(2, 0);
        assertThat(centre.number()).isEqualTo(1);
    }

    @Test
    void hexagonsCountEveryPointInView() {
        PlotScene scene = blobs(5000);
        Bounds part = new Bounds(-1, -1, 1, 1);
        Viewport viewport = new Viewport(part, 400, 300);
        HexagonLayer layer = (HexagonLayer) LayerPlanner.of(scene)
                .plan(LayerKind.HEXAGONS, viewport, Job.QUIET)
                .layer();
        int[] near = IntStream.range(0, scene.size())
                .filter(i -> part.contains(scene.x()[i], scene.y()[i]))
                .toArray();

        assertThat(Arrays.stream(layer.counts()).sum()).isBetween(near.length, scene.size());
        for (int i : near) {
            assertThat(layer.grid().cell(scene.x()[i], scene.y()[i]))
                    .isEqualTo(nearest(layer.grid(), scene.x()[i], scene.y()[i], viewport));
        }
    }

    @Test
    void densityIsHighestWherePointsAre() {
        PlotScene scene = PlotScene.of(new double[] {0, 0, 0, 10}, new double[] {0, 0, 0, 10}, "x", "y");
        Viewport viewport = new Viewport(new Bounds(-5, -5, 15, 15), 300, 300);
        PixelImage image = ((DensityLayer) LayerPlanner.of(scene)
                        .plan(LayerKind.DENSITY, viewport, Job.QUIET)
                        .layer())
                .image();
        int top = IntStream.range(0, image.argb().length)
                .reduce((a, b) -> image.argb()[b] >>> 24 > image.argb()[a] >>> 24 ? b : a)
                .orElseThrow();
        double x = (top % image.width() + 0.5) / image.width();
        int row = top / image.width();
        double y = (row + 0.5) / image.height();

        assertThat(x).isEqualTo(10.0 / 30, within(0.02));
        assertThat(y).isEqualTo(20.0 / 30, within(0.02));
    }

    @Test
    void namesNeverCoverEachOther() {
        Placement placement = new Placement(300, 200);
        SplittableRandom random = new SplittableRandom(1);
        List<Bounds> rooms = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            placement
                    .place("Cluster " + i, 13, random.nextDouble(300), random.nextDouble(200))
                    .ifPresent(rooms::add);
        }
        assertThat(rooms).hasSizeBetween(10, 59);
        for (Bounds one : rooms) {
            assertThat(one.minX()).isNotNegative();
            assertThat(one.maxX()).isLessThanOrEqualTo(300);
            assertThat(rooms.stream()
                            .filter(other -> one.minX() < other.maxX()
                                    && other.minX() < one.maxX()
                                    && one.minY() < other.maxY()
                                    && other.minY() < one.maxY()))
                    .hasSize(1);
        }
        assertThat(placement.place("Out", 13, -1, 5)).isEmpty();
    }

    @Test
    void plansCanBeCancelled() {
        PlotScene scene = blobs(1000);
        LayerPlanner planner = LayerPlanner.of(scene);
        Viewport viewport = new Viewport(Viewport.fit(scene.bounds()), 300, 200);
        for (LayerKind kind : PLANNED) {
            assertThatThrownBy(() -> planner.plan(kind, viewport, Job.silent(() -> true)))
                    .isInstanceOf(CancelledException.class);
        }
    }

    @Test
    void layersOfOtherThingsAreNotPlanned() {
        assertThatThrownBy(() -> plan(LayerKind.POINTS, Odd.ONE.scene)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Remark remark(LayerKind kind, Odd odd) {
        return LayerPlanner.of(odd.scene)
                .plan(kind, new Viewport(new Bounds(0, 0, 1, 1), 100, 100), Job.QUIET)
                .remark();
    }

    private static Layer plan(LayerKind kind, PlotScene scene) {
        Viewport viewport = new Viewport(Viewport.fit(scene.bounds()), 300, 200);
        return LayerPlanner.of(scene).plan(kind, viewport, Job.QUIET).layer();
    }

    private static PlotScene blobs(int size) {
        SplittableRandom random = new SplittableRandom(3);
        int[] labels = IntStream.range(0, size).map(i -> i % 2).toArray();
        double[] x = IntStream.of(labels)
                .mapToDouble(l -> 6 * l + random.nextGaussian())
                .toArray();
        double[] y =
                IntStream.of(labels).mapToDouble(_ -> random.nextGaussian()).toArray();
        return PlotScene.of(x, y, "x", "y").withClusters(labels);
    }

    private static boolean holds(Hull hull, double x, double y) {
        boolean inside = false;
        for (Points ring : hull.rings()) {
            inside ^= new Polygon(ring.column(0), ring.column(1)).contains(x, y);
        }
        return inside;
    }

    /** The hexagon whose centre is nearest on screen, by looking at all. */
    private static int nearest(HexagonGrid grid, double x, double y, Viewport viewport) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int cell = 0; cell < grid.size(); cell++) {
            double across = (grid.cornerX(cell, 0, 0) - x) / viewport.view().width() * viewport.width();
            double upwards = (grid.cornerY(cell, 0, 0) - y) / viewport.view().height() * viewport.height();
            double squared = across * across + upwards * upwards;
            if (squared < least) {
                least = squared;
                best = cell;
            }
        }
        return best;
    }

    /** Counts what is drawn, and looks for places that are none. */
    private static final class FinitePen implements Pen {
        private boolean finite = true;
        private int drawn;

        @Override
        public void stroke(Path path, Stroke stroke) {
            look(path);
        }

        @Override
        public void fill(Path path, int color, double opacity) {
            look(path);
        }

        @Override
        public void text(String text, double x, double y, TextStyle style) {
            drawn++;
            finite &= Double.isFinite(x + y);
        }

        @Override
        public void image(PixelImage image, double x, double y, double width, double height, double opacity) {
            finite &= Stream.of(x, y, width, height).allMatch(Double::isFinite);
            drawn += Arrays.stream(image.argb()).anyMatch(pixel -> pixel != 0) ? 1 : 0;
        }

        @Override
        public void within(double x, double y, double width, double height, Consumer<Pen> drawing) {
            drawing.accept(this);
        }

        private void look(Path path) {
            drawn += path.size();
            for (int i = 0; i < path.size(); i++) {
                finite &= Double.isFinite(path.x(i) + path.y(i));
            }
        }
    }
}
