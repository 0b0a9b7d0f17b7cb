package org.asterism.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Ellipse;
import org.asterism.geometry.Field;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.report.Heat;
import org.asterism.report.Layer;
import org.asterism.report.PlotLegend;
import org.asterism.report.PlotScene;
import org.asterism.report.PlotTheme;
import org.asterism.report.Png;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.layer.BandLayer;
import org.asterism.report.layer.DoubtLayer;
import org.asterism.report.layer.GroupsLayer;
import org.asterism.report.layer.LayerPlanner;
import org.asterism.tuning.stability.Membership;
import org.asterism.workspace.LayerKind;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Each layer against an approved picture, in both themes side by side. Fonts and rounding may differ a little.
 *
 * <p>After an intended change run with {@code -Dasterism.approve=true}, look at the pictures, and keep them.
 */
@ExtendWith(ApplicationExtension.class)
class LayerPicturesTest {
    private static final File APPROVED = new File(
            Objects.requireNonNullElse(System.getProperty("asterism.home"), "."),
            "src/test/resources/org/asterism/ui/plot/layers");
    private static final int WIDTH = 260;
    private static final int HEIGHT = 190;
    private static final double MEAN_DIFFERENCE = 1.5;
    private static final int LARGE_DIFFERENCE = 64;
    private static final double LARGE_SHARE = 0.02;

    @ParameterizedTest
    @EnumSource(
            value = LayerKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"POINTS", "SHAPES", "SELECTION"})
    void looksAsApproved(LayerKind kind) throws IOException {
        int[] pixels = picture(kind, 2 * WIDTH, HEIGHT);
        File file = new File(APPROVED, kind.name().toLowerCase(Locale.ROOT) + ".png");
        if (Boolean.getBoolean("asterism.approve")) {
            Files.createDirectories(APPROVED.toPath());
            Png.write(pixels, 2 * WIDTH, HEIGHT, file.toPath());
        }
        assertThat(file).isFile();
        int[] approved = pixels(new Image(file.toURI().toString()));
        int[] differences = IntStream.range(0, pixels.length)
                .map(i -> difference(pixels[i], approved[i]))
                .toArray();
        assertThat(IntStream.of(differences).average().orElseThrow()).isLessThan(MEAN_DIFFERENCE);
        assertThat(IntStream.of(differences).filter(d -> d > LARGE_DIFFERENCE).count())
                .isLessThan((long) (LARGE_SHARE * pixels.length));
    }

    private static int[] picture(LayerKind kind, int width, int height) {
        PlotScene scene = scene();
        Viewport viewport = new Viewport(Viewport.fit(scene.bounds()), width / 2.0, height);
        Layer layer = layer(kind, scene, viewport);
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            Canvas canvas = new Canvas(width, height);
            Pen pen = new CanvasPen(canvas);
            int left = 0;
            for (PlotTheme theme : List.of(PlotTheme.LIGHT, PlotTheme.DARK)) {
                pen.within(left, 0, viewport.width(), height, inside -> {
                    boolean below = kind.compareTo(LayerKind.POINTS) < 0;
                    inside.fill(Path.rectangle(0, 0, viewport.width(), height), theme.background(), 1);
                    if (below) {
                        layer.paint(inside, viewport, theme);
                    }
                    dots(inside, scene, viewport, theme);
                    if (!below) {
                        layer.paint(inside, viewport, theme);
                    }
                });
                left += width / 2;
            }
            return pixels(canvas.snapshot(null, null));
        }));
    }

    private static Layer layer(LayerKind kind, PlotScene scene, Viewport viewport) {
        return switch (kind) {
            case BANDS ->
                BandLayer.of(
                        Points.of(scene.x(), scene.y()),
                        new Membership(scene.labels(), near(scene, 4, 3, 2.4)),
                        Job.QUIET);
            case DOUBT -> new DoubtLayer(Heat.of(doubt(viewport.view())).withLines());
            case GROUPS ->
                new GroupsLayer(
                        List.of(
                                new Ellipse(2, 2, 1, 0.8, 0.3),
                                new Ellipse(6, 3, 1.1, 0.6, 1),
                                new Ellipse(4, 6, 2, 2, 0)),
                        Set.of(1));
            default -> LayerPlanner.of(scene).plan(kind, viewport, Job.QUIET).layer();
        };
    }

    /** Half sure of points near a place, sure of all others. */
    private static double[] near(PlotScene scene, double x, double y, double reach) {
        return IntStream.range(0, scene.size())
                .mapToDouble(i -> Math.hypot(scene.x()[i] - x, scene.y()[i] - y) < reach ? 0.5 : 1)
                .toArray();
    }

    private static Field doubt(Bounds bounds) {
        Field field = new Field(bounds, 64, 64, new double[64 * 64]);
        for (int cell = 0; cell < field.values().length; cell++) {
            double x = field.x(cell % 64) - 4;
            double y = field.y(Math.floorDiv(cell, 64)) - 3;
            field.values()[cell] = 0.4 * Math.exp(-(x * x + y * y) / 3);
        }
        return field;
    }

    private static void dots(Pen pen, PlotScene scene, Viewport viewport, PlotTheme theme) {
        for (int i = 0; i < scene.size(); i++) {
            Path dot = Path.rectangle(viewport.toX(scene.x()[i]) - 1, viewport.toY(scene.y()[i]) - 1, 2, 2);
            pen.fill(dot, theme.color(scene.labels()[i]), 0.8);
        }
    }

    /** Two blobs, a ring, a single point, and noise. */
    private static PlotScene scene() {
        SplittableRandom random = new SplittableRandom(11);
        int size = 700;
        double[] x = new double[size];
        double[] y = new double[size];
        int[] labels = new int[size];
        for (int i = 0; i < size; i++) {
            double turn = 2 * Math.PI * random.nextDouble();
            labels[i] = i == 0 ? 3 : i % 16 == 0 ? Clustering.NOISE : i % 3;
            switch (labels[i]) {
                case 0 -> place(x, y, i, 2 + random.nextGaussian(), 2 + 0.8 * random.nextGaussian());
                case 1 -> place(x, y, i, 6 + 0.7 * random.nextGaussian(), 3 + random.nextGaussian());
                case 2 -> {
                    double radius = 1.7 + 0.6 * random.nextDouble();
                    place(x, y, i, 4 + radius * Math.cos(turn), 7 + radius * Math.sin(turn));
                }
                case 3 -> place(x, y, i, 8.5, 8.5);
                default -> place(x, y, i, 9 * random.nextDouble(), 9 * random.nextDouble());
            }
        }
        IntFunction<String> names =
                label -> List.of("Adelie", "Chinstrap", "A ring", "Alone").get(label);
        return PlotScene.of(x, y, "x", "y")
                .withLabels(labels, new PlotLegend("Kind", PlotScene.legendOf(labels, names)));
    }

    private static void place(double[] x, double[] y, int i, double px, double py) {
        x[i] = px;
        y[i] = py;
    }

    private static int[] pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    /** The largest difference of a channel. */
    private static int difference(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }
}
