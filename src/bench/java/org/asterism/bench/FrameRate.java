package org.asterism.bench;

import atlantafx.base.theme.PrimerLight;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.asterism.geometry.Points;
import org.asterism.geometry.Polygon;
import org.asterism.job.Job;
import org.asterism.report.PlotScene;
import org.asterism.report.Viewport;
import org.asterism.report.raster.PointBlocks;
import org.asterism.ui.plot.ScatterPlot;

/**
 * How fast a plot in a window of 1000 by 800 pixels is: moving it, showing all points again, hovering, lassos, recolouring.
 *
 * <p>A frame's time is from setting the view to the pulse that shows its picture. Targets on two quiet cores in software
 * rendering: 5 ms, and 10 ms for 95 in 100, at a million points; 8 and 16 ms at ten million. Print it with {@code mvn -Pbench
 * test-compile exec:exec@frames}.
 */
public final class FrameRate {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 800;
    private static final int CLUSTERS = 12;
    private static final int HOVERS = 20_000;
    private static final int LASSOS = 30;
    private static final int VERTICES = 200;
    private final PrintStream out;
    private final double[] x;
    private final double[] y;
    private final int[] labels;

    private FrameRate(int size, PrintStream out) {
        this.out = out;
        Points points = Clusters.of(size, CLUSTERS);
        x = points.column(0);
        y = points.column(1);
        labels = IntStream.range(0, size).map(i -> i % CLUSTERS).toArray();
    }

    /** @param arguments how many points, one size after the other; one million and ten million where none is given */
    public static void main(String[] arguments) throws Exception {
        Platform.startup(() -> {});
        int[] sizes = arguments.length == 0
                ? new int[] {1_000_000, 10_000_000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        for (int size : sizes) {
            new FrameRate(size, System.out).run();
        }
        Platform.exit();
    }

    private void run() throws Exception {
        say(
                "%,d points; load %.1f",
                x.length, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        MovingPlot plot = onWindow(this::open);
        plot.await();
        long before = used();
        PlotScene scene = PlotScene.of(x, y, "x", "y").withClusters(labels);
        onWindow(() -> plot.show(scene));
        plot.await();
        say("beyond the data %.1f bytes a point", (used() - before) / (double) x.length + Integer.BYTES);
        List<Motion> motions = Motion.all(plot.all());
        for (Motion warming : motions) {
            plot.move(warming);
        }
        for (Motion motion : motions) {
            say("%s", plot.move(motion));
        }
        recolor(plot);
        onWindow(plot::close);
        PointBlocks blocks = PointBlocks.of(x, y, Job.QUIET);
        hover(blocks);
        lasso(blocks);
    }

    private MovingPlot open() {
        ScatterPlot plot = new ScatterPlot();
        Scene scene = new Scene(new StackPane(plot), WIDTH, HEIGHT);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        plot.show(PlotScene.of(new double[] {0, 1}, new double[] {0, 1}, "x", "y"));
        return new MovingPlot(plot, stage);
    }

    private void recolor(MovingPlot plot) throws InterruptedException {
        double[] times = new double[12];
        for (int i = 0; i < times.length; i++) {
            int shift = i;
            int[] others = Arrays.stream(labels)
                    .map(label -> (label + shift) % CLUSTERS)
                    .toArray();
            PlotScene scene = plot.scene();
            times[i] = plot.recolor(scene.withLabels(others, scene.legend()));
        }
        say("recolour: median %.1f ms, best %.1f ms", median(times), times[0]);
    }

    private void hover(PointBlocks blocks) {
        Viewport viewport = new Viewport(Viewport.fit(blocks.bounds()), WIDTH, HEIGHT);
        double[] times = new double[HOVERS];
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < HOVERS; i++) {
            double across = random.nextDouble(WIDTH);
            double down = random.nextDouble(HEIGHT);
            long start = System.nanoTime();
            blocks.nearest(viewport, across, down, 8);
            times[i] = (System.nanoTime() - start) / 1e3;
        }
        say("hover: median %.1f microseconds, p95 %.1f", median(times), times[HOVERS * 95 / 100]);
    }

    private void lasso(PointBlocks blocks) {
        SplittableRandom random = new SplittableRandom(1);
        double[] ringX = new double[VERTICES];
        double[] ringY = new double[VERTICES];
        for (int i = 0; i < VERTICES; i++) {
            double radius = 0.25 + 0.15 * random.nextDouble();
            ringX[i] = blocks.bounds().centerX() + radius * Math.cos(2 * Math.PI * i / VERTICES);
            ringY[i] = blocks.bounds().centerY() + radius * Math.sin(2 * Math.PI * i / VERTICES);
        }
        Polygon lasso = new Polygon(ringX, ringY);
        double[] whole = new double[LASSOS];
        double[] count = new double[LASSOS];
        BitSet inside = new BitSet();
        for (int i = 0; i < LASSOS; i++) {
            long start = System.nanoTime();
            inside = blocks.inside(lasso);
            long middle = System.nanoTime();
            blocks.countInside(lasso);
            whole[i] = (middle - start) / 1e6;
            count[i] = (System.nanoTime() - middle) / 1e6;
        }
        say(
                "lasso of %d vertices, %,d points inside: median %.1f ms, best %.1f ms; counting alone %.1f and %.1f ms",
                VERTICES, inside.cardinality(), median(whole), whole[0], median(count), count[0]);
    }

    private void say(String pattern, Object... values) {
        out.println(String.format(Locale.ROOT, pattern, values));
    }

    /** The median; the values are sorted. */
    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Does something on the JavaFX thread and waits for it. */
    static <T> T onWindow(Supplier<T> work) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Object[] result = new Object[1];
        Platform.runLater(() -> {
            result[0] = work.get();
            done.countDown();
        });
        done.await();
        @SuppressWarnings("unchecked")
        T value = (T) result[0];
        return value;
    }
}
