package org.asterism.bench;

import atlantafx.base.theme.PrimerLight;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.report.PlotScene;
import org.asterism.report.Viewport;
import org.asterism.ui.plot.ScatterPlot;

/**
 * New frames a second while a plot in a window is panned and zoomed, from the change of the view to the picture shown.
 *
 * <p>Moves the view at every pulse for some seconds and counts the pictures that arrive. To beat: 30 a second at a
 * million points. Print it with {@code mvn -Pbench test-compile exec:exec@frames}.
 */
public final class FrameRate {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 800;
    private static final double SECONDS = 5;
    private static final double DEEPEST = 60;

    private final PrintStream out;
    private final ScatterPlot plot = new ScatterPlot();
    private final CountDownLatch done = new CountDownLatch(1);
    private final List<Motion> left = new ArrayList<>();
    private final List<Long> frames = new ArrayList<>();
    private final int size;
    private boolean moving;
    private Bounds all = new Bounds(0, 0, 1, 1);

    /** A way to move: the view at a time from 0 to 1. */
    private record Motion(String name, DoubleFunction<Bounds> view) {}

    private FrameRate(int size, PrintStream out) {
        this.size = size;
        this.out = out;
        left.add(new Motion("pan", this::panned));
        left.add(new Motion("pan at 4 x", time -> zoomed(panned(time), 4)));
        left.add(new Motion("zoom 1 to 60 x and back", time -> zoomed(all, depth(time))));
    }

    /** @param arguments how many points; a million where none is given */
    public static void main(String[] arguments) throws InterruptedException {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        FrameRate[] rate = new FrameRate[1];
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(() -> {
            rate[0] = new FrameRate(size, System.out);
            rate[0].open();
            started.countDown();
        });
        started.await();
        rate[0].done.await();
        Platform.exit();
    }

    private void open() {
        Points points = Clusters.of(size, 12);
        int[] labels = IntStream.range(0, size).map(i -> i % 12).toArray();
        plot.show(PlotScene.of(points.column(0), points.column(1), "x", "y").withClusters(labels));
        Scene scene = new Scene(new StackPane(plot), WIDTH, HEIGHT);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        all = plot.getView();
        plot.frameTimeProperty().addListener((_, _, _) -> frames.add(System.nanoTime()));
        plot.busyProperty().addListener((_, _, busy) -> {
            if (!busy && !moving) {
                moving = true;
                move(left.removeFirst());
            }
        });
    }

    private void move(Motion motion) {
        frames.clear();
        long start = System.nanoTime();
        double busyBefore = busy();
        int[] pulses = {0};
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                double time = (System.nanoTime() - start) / 1e9 / SECONDS;
                pulses[0]++;
                if (time < 1) {
                    plot.setView(motion.view.apply(time));
                } else {
                    stop();
                    report(motion.name, pulses[0], busy() - busyBefore);
                }
            }
        }.start();
    }

    private void report(String name, int pulses, double busy) {
        long[] gaps = IntStream.range(1, frames.size())
                .mapToLong(i -> frames.get(i) - frames.get(i - 1))
                .sorted()
                .toArray();
        out.printf(
                Locale.ROOT,
                "%,d points, %s: %.0f new frames a second, %.0f pulses; between frames median %.1f ms, p95 %.1f ms;"
                        + " %.1f ms of CPU a frame%n",
                size,
                name,
                frames.size() / SECONDS,
                pulses / SECONDS,
                Arrays.stream(gaps).skip(gaps.length / 2).findFirst().orElse(0) / 1e6,
                Arrays.stream(gaps).skip(gaps.length * 95L / 100).findFirst().orElse(0) / 1e6,
                busy / Math.max(1, frames.size()));
        if (left.isEmpty()) {
            done.countDown();
        } else {
            move(left.removeFirst());
        }
    }

    /** Milliseconds that this process has used the cores. */
    private static double busy() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toMillis();
    }

    private Bounds panned(double time) {
        double x = 0.3 * all.width() * Math.sin(8 * Math.PI * time);
        double y = 0.2 * all.height() * Math.cos(6 * Math.PI * time);
        return new Bounds(all.minX() + x, all.minY() + y, all.maxX() + x, all.maxY() + y);
    }

    private static Bounds zoomed(Bounds view, double factor) {
        return new Viewport(view, WIDTH, HEIGHT).zoomed(factor, 0.4 * WIDTH, 0.5 * HEIGHT);
    }

    private static double depth(double time) {
        return Math.pow(DEEPEST, Math.sin(Math.PI * time));
    }
}
