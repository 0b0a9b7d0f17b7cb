package org.asterism.session.log;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Trial;
import org.asterism.workspace.Release;
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
    private final Header header;
    private final Closeable lock;
    private final Journal journal;
    private final Clocks clocks;
    private final Course course = new Course();
    private final long start;
    private long number;

    private Recorder(Path file, Header header, Closeable lock, Clocks clocks) {
        this.file = file;
        this.header = header;
        this.lock = lock;
        this.clocks = clocks;
        journal = new Journal(Disk.to(file));
        start = clocks.millis();
    }

    /**
     * Opens the file of a person, or makes it.
     *
     * @param folder that of the session
     * @throws InvalidInputException if it cannot be written, or another window writes it
     */
    public static Recorder open(Path folder, Plan plan, Seat seat) {
        return open(folder, plan, seat, Clocks.SYSTEM);
    }

    static Recorder open(Path folder, Plan plan, Seat seat, Clocks clocks) {
        Path file = folder.resolve(Seats.FOLDER).resolve(seat.file());
        Header header = new Header(
                plan.id(),
                seat.person().id(),
                seat.number(),
                seat.token(),
                seat.continues(),
                Release.VERSION,
                clocks.wall().instant());
        try {
            Files.createDirectories(file.resolveSibling(""));
            create(file);
        } catch (IOException e) {
            throw new InvalidInputException(
                    "Cannot write answers to " + file + ": " + Reasons.of(e) + ". Choose a folder that can be written.",
                    e);
        }
        Recorder recorder = new Recorder(file, header, () -> {}, clocks);
        recorder.journal.add(EntryWriter.line(header));
        recorder.record(new Action.Sat(Release.VERSION));
        return recorder;
    }

    private static void create(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            return;
        }
    }

    /** Whose file it is. */
    public Header header() {
        return header;
    }

    /** The last answer to each trial, also from the machines that the person answered on before. */
    public List<Answer> answers() {
        return course.answers();
    }

    /** What the person has said of a trial so far, finished or not. */
    public Draft draft(String trial) {
        return course.draft(trial);
    }

    /**
     * Shows a plot.
     *
     * @param fingerprint of its table as it was read
     * @param shown how it is really shown
     * @return what the person has said of it so far, to go on with; empty the first time
     */
    public Draft begin(Trial trial, String fingerprint, Display shown) {
        record(new Action.Begun(trial.id(), trial.kind(), trial.stimulus().id(), fingerprint, trial.turn(), shown));
        return course.draft(trial.id());
    }

    /** Keeps an action. */
    public void record(Action action) {
        Entry entry = new Entry(number + 1, now(), millis(), action);
        journal.add(EntryWriter.line(entry, course.sketch()));
        number++;
        course.apply(entry);
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
        return course.time(millis());
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
