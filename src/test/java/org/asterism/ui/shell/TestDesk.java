package org.asterism.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import org.asterism.annotation.RowSelection;
import org.asterism.annotation.SelectionMode;
import org.asterism.data.read.Reading;
import org.asterism.job.Runner;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.Runners;
import org.asterism.workspace.Study;
import org.asterism.workspace.state.Autosave;
import org.asterism.workspace.state.StateDirectory;

/** A desk without a window: all work is done when a call returns. Its state is in {@code folder/state}. */
final class TestDesk implements AutoCloseable {
    /** Rows of {@link #blobs}: 20 in each of three groups. */
    static final int ROWS = 60;

    final Desk desk;
    final List<String> autosaveProblems = new ArrayList<>();
    final List<Reading> problemsShown = new ArrayList<>();
    private final Autosave autosave;

    TestDesk(Path folder) {
        StateDirectory state = new StateDirectory(folder.resolve("state"));
        autosave = Autosave.resume(state.autosave(), Runner.sameThread(), autosaveProblems::add);
        desk = new Desk(Runners.both(Runner.sameThread()), Runnable::run, autosave, state, "test", problemsShown::add);
    }

    /** A desk with {@link #blobs} open. */
    static TestDesk withBlobs(Path folder) {
        TestDesk test = new TestDesk(folder);
        test.desk.files().open(blobs(folder));
        return test;
    }

    /** A CSV file of three groups well apart, with a third number {@code z} and the groups' names in {@code truth}. */
    static Path blobs(Path folder) {
        return write(folder.resolve("blobs.csv"), blobs("x", "y"));
    }

    /** The same with other names for the axes, as text. */
    static String blobs(String x, String y) {
        SplittableRandom random = new SplittableRandom(5);
        StringBuilder text = new StringBuilder(x + "," + y + ",z,truth\n");
        for (int row = 0; row < ROWS; row++) {
            int group = row / 20;
            text.append(String.format(
                    Locale.ROOT,
                    "%.3f,%.3f,%.3f,%s%n",
                    10.0 * group + random.nextGaussian(),
                    5.0 * (group % 2) + random.nextGaussian(),
                    random.nextGaussian(),
                    "g" + group));
        }
        return text.toString();
    }

    static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Study study() {
        return Objects.requireNonNull(desk.document().studyProperty().get());
    }

    /** Selects rows from {@code from} up to but not including {@code to}. */
    void select(int from, int to) {
        BitSet rows = new BitSet();
        rows.set(from, to);
        desk.scatter().select(RowSelection.of(rows), SelectionMode.NEW);
    }

    /** What the banner says; empty where there is none. */
    String message() {
        Message message = desk.tasks().messageProperty().get();
        return message == null ? "" : message.text();
    }

    Message.Severity severity() {
        return Objects.requireNonNull(desk.tasks().messageProperty().get()).severity();
    }

    /** Sets a parameter of the chosen algorithm. */
    void set(String option, String value) {
        desk.algorithm().parameters().stream()
                .filter(parameter -> parameter.declaration().option().equals(option))
                .findFirst()
                .orElseThrow()
                .textProperty()
                .set(value);
    }

    void choose(String algorithm) {
        desk.algorithm()
                .chosenProperty()
                .set(desk.algorithm().algorithms().stream()
                        .filter(schema -> schema.id().equals(algorithm))
                        .findFirst()
                        .orElseThrow());
    }

    @Override
    public void close() {
        autosave.close();
    }
}
