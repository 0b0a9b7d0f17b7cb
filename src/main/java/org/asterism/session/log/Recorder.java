package org.asterism.session.log;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Trial;
import org.asterism.workspace.codec.LockFile;
import org.asterism.workspace.codec.Reasons;

/**
 * Keeps what one person does, in one file that only grows.
 *
 * <p>When a method returns, the action is on the disk, unless it is one of those that may be lost, see
 * {@link Action#lasting}. Where it cannot be saved, an {@link InvalidInputException} says so; the action then waits in
 * memory and is saved with the next one, or by {@link #save}. Methods are called by one thread at a time; {@link #time}
 * by any.
 */
public final class Recorder implements AutoCloseable {
    private final Path file;
    private final Closeable lock;
    private final Journal journal;
    private final Clocks clocks;
    private final Past past;
    private final long start;
    private long number;

    private Recorder(Path file, Closeable lock, Journal journal, Clocks clocks, Past past) {
        this.file = file;
        this.lock = lock;
        this.journal = journal;
        this.clocks = clocks;
        this.past = past;
        number = past.log().number();
        start = clocks.millis() - past.log().millis();
    }

    /**
     * Opens the file of a person, or makes it.
     *
     * @param folder that of the session
     * @throws InvalidInputException if it cannot be written, another window writes it, or it is of another session
     */
    public static Recorder open(Path folder, Plan plan, Seat seat) {
        return open(folder, plan, seat, Clocks.SYSTEM, Disk::to);
    }

    static Recorder open(Path folder, Plan plan, Seat seat, Clocks clocks, Function<Path, Disk.Way> disks) {
        Path file = seat.file(folder);
        Closeable lock = take(file);
        Journal journal = new Journal(disks.apply(file));
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            journal.save();
            Past past = Past.of(folder, plan.id(), seat);
            Recorder recorder = new Recorder(file, lock, journal, clocks, past);
            recorder.sit(seat.header(plan, clocks.wall().instant()));
            return recorder;
        } catch (IOException | RuntimeException e) {
            release(journal, e);
            release(lock, e);
            throw e instanceof InvalidInputException known ? known : unwritable(file, e);
        }
    }

    private static Closeable take(Path file) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            return LockFile.take(file.resolveSibling("." + file.getFileName() + ".lock"))
                    .orElseThrow(() -> new InvalidInputException(
                            "Another window writes " + file + "; go on there, close it, or choose another id."));
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static InvalidInputException unwritable(Path file, Exception reason) {
        return new InvalidInputException(
                "Cannot write answers to " + file + ": " + Reasons.of(reason)
                        + ". Choose a folder that can be written, or ask for the right to write there.",
                reason);
    }

    private static void release(Closeable held, Exception cause) {
        try {
            held.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private void sit(Header header) {
        if (past.log().header().isEmpty()) {
            journal.add(EntryWriter.line(header));
        }
        record(new Action.Sat(header.program()));
    }

    /** The last answer to each trial, also from the machines that the person answered on before. */
    public List<Answer> answers() {
        return past.answers();
    }

    /** The id of the trial that was before the person when they stopped on this machine without an answer. */
    public Optional<String> unfinished() {
        return past.log().unfinished();
    }

    /** What the files about to go on with could not give, a sentence each. */
    public List<String> problems() {
        return past.log().problems();
    }

    /** What the person has said of a trial so far, finished or not. */
    public Draft draft(String trial) {
        return past.draft(trial);
    }

    /**
     * Shows a plot.
     *
     * @param fingerprint of its table as it was read
     * @param shown how it is really shown
     * @return what the person has said of it so far, to go on with; empty the first time
     */
    public Draft begin(Trial trial, String fingerprint, Display shown) {
        Draft start = past.start(trial.id(), fingerprint);
        record(new Action.Begun(
                trial.id(), trial.kind(), trial.stimulus().id(), fingerprint, trial.turn(), shown, start));
        return past.course().draft(trial.id());
    }

    /** Keeps an action. */
    public void record(Action action) {
        Entry entry = new Entry(number + 1, now(), millis(), action);
        journal.add(EntryWriter.line(entry, past.course().sketch()));
        number++;
        past.course().apply(entry);
        if (action.lasting()) {
            save();
        }
    }

    /** Finishes the plot. */
    public void answer(Answer answer) {
        record(new Action.Answered(answer));
    }

    public void pause() {
        record(new Action.Paused());
    }

    public void resume() {
        record(new Action.Resumed());
    }

    /** Puts on the disk whatever is not there yet. */
    public void save() {
        try {
            journal.save();
        } catch (IOException e) {
            throw new InvalidInputException(
                    "What you did last could not be saved in " + file + ": " + Reasons.of(e)
                            + ". Nothing saved before is lost; mend this, such as by making room on the disk, then go on.",
                    e);
        }
    }

    /** What time it is, by the clock of the machine. */
    public Instant now() {
        return clocks.wall().instant();
    }

    /** The time at work on the trial, without pauses; from a clock that nobody can set back. */
    public Duration time() {
        return past.course().time(millis());
    }

    @Override
    public void close() {
        try (lock) {
            save();
            journal.close();
        } catch (IOException e) {
            throw new InvalidInputException("Cannot close " + file + ": " + Reasons.of(e) + ".", e);
        }
    }

    private long millis() {
        return clocks.millis() - start;
    }
}
