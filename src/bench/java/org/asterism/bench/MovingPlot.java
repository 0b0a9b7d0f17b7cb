package org.asterism.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import org.asterism.geometry.Bounds;
import org.asterism.report.PlotScene;
import org.asterism.ui.plot.ScatterPlot;

/** A plot in a window that is moved picture by picture: the next step is taken when the one before is shown. */
final class MovingPlot {
    private static final double SECONDS = 4;
    private final ScatterPlot plot;
    private final Stage stage;

    MovingPlot(ScatterPlot plot, Stage stage) {
        this.plot = plot;
        this.stage = stage;
    }

    Bounds all() {
        return plot.getView();
    }

    PlotScene scene() {
        return plot.plotScene();
    }

    boolean show(PlotScene scene) {
        plot.show(scene);
        return true;
    }

    boolean close() {
        stage.close();
        return true;
    }

    /** Waits until all points are shown. */
    void await() throws InterruptedException {
        while (FrameRate.onWindow(() -> plot.busyProperty().get())) {
            Thread.sleep(2);
        }
    }

    /** Shows other colours, and returns how many milliseconds it takes until they are there. */
    double recolor(PlotScene scene) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        long[] times = new long[2];
        FrameRate.onWindow(() -> {
            times[0] = System.nanoTime();
            plot.show(scene);
            plot.busyProperty().subscribe(busy -> {
                if (!busy && times[1] == 0) {
                    times[1] = System.nanoTime();
                    done.countDown();
                }
            });
            return true;
        });
        done.await();
        return (times[1] - times[0]) / 1e6;
    }

    /** Moves for some seconds and says how that went. */
    String move(Motion motion) throws InterruptedException {
        Run run = new Run(motion);
        FrameRate.onWindow(() -> {
            run.start();
            return true;
        });
        run.done.await();
        long still = System.nanoTime();
        await();
        return run.report((System.nanoTime() - still) / 1e6);
    }

    /** One motion, step by step. */
    private final class Run extends AnimationTimer {
        private final Motion motion;
        private final CountDownLatch done = new CountDownLatch(1);
        private final List<Double> frames = new ArrayList<>();
        private final long began = System.nanoTime();
        private final double cpuBefore = cpu();
        private double cpu;
        private long asked;
        private long lastPulse = began;
        private double longest;
        private boolean shown = true;

        Run(Motion motion) {
            this.motion = motion;
            plot.frameTimeProperty().addListener((_, _, _) -> shown = true);
        }

        @Override
        public void handle(long now) {
            long pulse = System.nanoTime();
            longest = Math.max(longest, (pulse - lastPulse) / 1e6);
            lastPulse = pulse;
            if (!shown) {
                return;
            }
            if (asked > 0) {
                frames.add((pulse - asked) / 1e6);
            }
            double time = (pulse - began) / 1e9 / SECONDS;
            if (time < 1) {
                shown = false;
                asked = pulse;
                plot.setView(motion.view().apply(time));
            } else {
                cpu = cpu() - cpuBefore;
                stop();
                done.countDown();
            }
        }

        String report(double full) {
            double[] sorted =
                    frames.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return String.format(
                    Locale.ROOT,
                    "%s: a frame takes %.1f ms in the median, p95 %.1f ms, best %.1f ms; %.1f ms of CPU each; %.0f a second;"
                            + " longest pause %.0f ms; all points %.0f ms after standing still",
                    motion.name(),
                    sorted[sorted.length / 2],
                    sorted[sorted.length * 95 / 100],
                    sorted[0],
                    cpu / sorted.length,
                    sorted.length * 1000 / Arrays.stream(sorted).sum(),
                    longest,
                    full);
        }
    }

    /** Milliseconds that this process has used the cores. */
    private static double cpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toMillis();
    }
}
