package org.asterism.bench;

import atlantafx.base.theme.PrimerLight;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.asterism.job.Job;
import org.asterism.job.Runner;
import org.asterism.lesson.Act;
import org.asterism.lesson.Source;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.teach.TeachPage;
import org.asterism.ui.teach.play.PlayerModel;
import org.asterism.ui.teach.play.SetupModel;
import org.asterism.ui.teach.play.SightModel;
import org.asterism.ui.teach.play.StageModel;
import org.asterism.ui.teach.predict.Asking;
import org.asterism.workspace.state.StateDirectory;

/**
 * How fast runs over ten thousand points play on the teaching page, 1280 by 800 pixels off screen: the next step is taken when
 * the one before is on every plot. Target: 30 frames a second, 33 ms for 95 in 100. Print it with {@code mvn -Pbench
 * test-compile exec:exec@play}.
 */
public final class PlayRate {
    private static final int POINTS = 10_000;
    private static final int MOST_FRAMES = 400;
    private final PrintStream out;

    private PlayRate(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        PlayRate rate = new PlayRate(System.out);
        Act dbscan = act("dbscan", Map.of("epsilon", "0.1"));
        Act means = act("k-means", Map.of("k", "8", "starts", "20"));
        Act merging = act("agglomerative", Map.of("k", "5"));
        rate.play("warming up", dbscan);
        rate.play("DBSCAN", dbscan);
        rate.play("k-means, 20 starts", means);
        rate.play("agglomerative", merging);
        rate.play("DBSCAN beside k-means", dbscan, means);
        Platform.exit();
    }

    private static Act act(String algorithm, Map<String, String> parameters) {
        return new Act(algorithm, parameters, false);
    }

    private static Asking asking(StageModel stage, TasksModel tasks) {
        StateDirectory state = new StateDirectory(Path.of("target", "play"));
        return Asking.about(stage, state.classroom(), tasks, InstantSource.system());
    }

    private void play(String name, Act... acts) throws InterruptedException {
        TasksModel tasks = FrameRate.onWindow(() -> new TasksModel(Runner.sameThread(), Runnable::run));
        StageModel model = FrameRate.onWindow(() -> new StageModel(tasks));
        TeachPage page = FrameRate.onWindow(() -> new TeachPage(
                new SetupModel(model, tasks, Optional::empty),
                model,
                new SightModel(model, tasks),
                asking(model, tasks),
                Optional::empty));
        Stage window = FrameRate.onWindow(() -> open(page));
        Source source = new Source.Made("moons", Map.of("n", Integer.toString(POINTS)));
        FrameRate.onWindow(() -> {
            model.open(org.asterism.lesson.Stage.of(source, Path.of("."), Job.QUIET), List.of(acts));
            return true;
        });
        Thread.sleep(500);
        Play play =
                FrameRate.onWindow(() -> new Play(model.player(), page.lanes().plots()));
        FrameRate.onWindow(() -> {
            play.start();
            return true;
        });
        play.done.await();
        out.println(name + ": " + play.report());
        FrameRate.onWindow(() -> {
            window.close();
            return true;
        });
    }

    private static Stage open(TeachPage page) {
        Scene scene = new Scene(new BorderPane(page), 1280, 800);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    /** One run from its beginning, step by step. */
    private static final class Play extends AnimationTimer {
        private final PlayerModel player;
        private final List<ScatterPlot> plots;
        private final CountDownLatch done = new CountDownLatch(1);
        private final List<Double> frames = new ArrayList<>();
        private final List<Double> work = new ArrayList<>();
        private long asked;

        Play(PlayerModel player, List<ScatterPlot> plots) {
            this.player = player;
            this.plots = List.copyOf(plots);
        }

        @Override
        public void handle(long now) {
            if (plots.stream().anyMatch(plot -> plot.busyProperty().get())) {
                return;
            }
            long pulse = System.nanoTime();
            if (asked > 0) {
                frames.add((pulse - asked) / 1e6);
            }
            if (frames.size() == MOST_FRAMES
                    || player.positionProperty().get() == player.lastProperty().get()) {
                stop();
                done.countDown();
                return;
            }
            asked = pulse;
            player.forward();
            work.add((System.nanoTime() - pulse) / 1e6);
        }

        String report() {
            double[] sorted = sorted(frames);
            double[] own = sorted(work);
            return String.format(
                    Locale.ROOT,
                    "%d steps, %.0f frames a second; a frame takes %.1f ms in the median, p95 %.1f ms; of it %.1f ms, p95 %.1f ms"
                            + " on the window's thread to take the step; load %.1f",
                    sorted.length,
                    sorted.length * 1000 / Arrays.stream(sorted).sum(),
                    sorted[sorted.length / 2],
                    sorted[sorted.length * 95 / 100],
                    own[own.length / 2],
                    own[own.length * 95 / 100],
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }

        private static double[] sorted(List<Double> values) {
            return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        }
    }
}
