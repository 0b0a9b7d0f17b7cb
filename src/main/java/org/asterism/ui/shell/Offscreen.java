package org.asterism.ui.shell;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.asterism.data.Samples;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Ranges;
import org.asterism.report.Png;
import org.asterism.ui.task.Message;
import org.asterism.workspace.Run;
import org.asterism.workspace.state.StateDirectory;

/**
 * The window where there is no display: opens a file or a sample, clusters and scores it, and leaves a picture.
 *
 * <p>It is the real window on JavaFX's headless platform, with a state folder of its own that is thrown away.
 */
final class Offscreen {
    private static final String SAMPLE = "penguins";
    private static final long PATIENCE_SECONDS = 300;

    private final PrintStream out;
    private final CompletableFuture<Void> finished = new CompletableFuture<>();

    private Offscreen(PrintStream out) {
        this.out = out;
    }

    static int show(String[] files, PrintStream out, PrintStream err) {
        Start.withoutDisplay();
        out.println("There is no display, so the window is drawn off screen.");
        Offscreen work = new Offscreen(out);
        try {
            Platform.startup(() -> work.begin(files));
            work.finished.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
            return 0;
        } catch (CompletionException e) {
            err.println("asterism: " + reason(e));
            return e.getCause() instanceof InvalidInputException ? 2 : 1;
        } finally {
            Platform.exit();
        }
    }

    private static String reason(CompletionException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    private void begin(String[] files) {
        try {
            Path state = Files.createTempDirectory("asterism");
            AsterismWindow window = new AsterismWindow(new Stage(), new StateDirectory(state), new NoFiles());
            window.show();
            Desk desk = window.desk();
            if (files.length == 0) {
                desk.datasets().open(Samples.sample(System.getProperty(Start.SAMPLE, SAMPLE)));
            } else {
                desk.files().open(Path.of(files[0]));
            }
            when(desk, () -> desk.document().studyProperty().get() != null, () -> cluster(window));
        } catch (IOException | InvalidInputException e) {
            finished.completeExceptionally(e);
        }
    }

    private void cluster(AsterismWindow window) {
        Desk desk = window.desk();
        desk.algorithm().run();
        when(desk, () -> done(desk), () -> finish(window));
    }

    private static boolean done(Desk desk) {
        boolean scored = desk.ambiguity().rangesProperty().get() != null
                || !desk.ambiguity().problemProperty().get().isEmpty();
        return scored && !desk.runs().runs().isEmpty() && desk.tasks().items().isEmpty();
    }

    private void finish(AsterismWindow window) {
        try {
            Path picture = Path.of("target").toFile().isDirectory()
                    ? Path.of("target", "asterism-window.png")
                    : Path.of("asterism-window.png");
            WritableImage image = window.scene().snapshot(null);
            Png.write(
                    Pictures.pixels(image), (int) image.getWidth(), (int) image.getHeight(), picture.toAbsolutePath());
            report(window.desk(), picture.toAbsolutePath());
            window.close();
            finished.complete(null);
        } catch (IOException e) {
            finished.completeExceptionally(e);
        }
    }

    private void report(Desk desk, Path picture) {
        String name =
                desk.document().study().map(study -> study.dataset().name()).orElse("");
        Run run = desk.runs().runs().getFirst();
        out.printf(Locale.ROOT, "Data       %s, %s%n", name, desk.scatter().facts());
        out.printf(
                Locale.ROOT,
                "Clusters   %d by %s in %.0f ms, silhouette %.2f%n",
                run.clusters(),
                run.algorithmTitle(),
                1000 * run.seconds(),
                run.indices().silhouette());
        Ambiguity score = desk.ambiguity().ambiguityProperty().get();
        if (score != null) {
            Ranges ranges = desk.ambiguity().rangesProperty().get();
            out.printf(
                    Locale.ROOT,
                    "Ambiguity  %.2f (%.2f to %.2f over seeds), %d groups fitted%n",
                    score.score(),
                    ranges == null ? score.score() : ranges.score().min(),
                    ranges == null ? score.score() : ranges.score().max(),
                    score.components());
        }
        out.println("Picture    " + picture);
    }

    /** Waits for a condition without blocking the window's thread; an error message of the window ends the wait. */
    private void when(Desk desk, BooleanSupplier condition, Runnable next) {
        new AnimationTimer() {
            private int calm;

            @Override
            public void handle(long now) {
                var message = desk.tasks().messageProperty().get();
                if (message != null && message.severity() == Message.Severity.ERROR) {
                    stop();
                    finished.completeExceptionally(new InvalidInputException(message.text()));
                } else if (condition.getAsBoolean() && ++calm > 20) {
                    stop();
                    next.run();
                }
            }
        }.start();
    }

    private static final class NoFiles implements FilePicker {
        @Override
        public Optional<Path> open() {
            return Optional.empty();
        }

        @Override
        public List<Path> tables() {
            return List.of();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggested) {
            return Optional.empty();
        }
    }
}
