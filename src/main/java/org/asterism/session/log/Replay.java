package org.asterism.session.log;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.asterism.annotation.outline.Sketch;
import org.asterism.geometry.Bounds;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.codec.Reasons;

/**
 * How one answer came about, moment by moment.
 *
 * @param moments in order; none where the person did not see the plot
 */
public record Replay(String trial, List<Moment> moments) {
    public Replay {
        moments = List.copyOf(moments);
    }

    /**
     * Something that happened, and how the plot was then.
     *
     * @param since the person began the trial, without the time that they spent at others
     * @param sketch what was outlined; shares its outlines with the moments before
     * @param window the part of the plot that was looked at, in places of its file; empty for all of it
     * @param tool empty where none was taken up yet
     */
    public record Moment(Duration since, Action what, Sketch sketch, Optional<Bounds> window, String tool) {}

    /**
     * Reads it.
     *
     * @param files all that one person wrote, the first begun first
     * @param trial its id
     * @throws InvalidInputException if a file cannot be read
     */
    public static Replay of(List<Path> files, String trial, Job job) {
        Reel reel = new Reel(trial);
        for (Path file : files) {
            try {
                LogFold fold = new LogFold(String.valueOf(file.getFileName()), Expected.ANYTHING, reel::see);
                Lines.read(file, 0, fold, job);
            } catch (IOException e) {
                throw new InvalidInputException("Cannot read the answers in " + file + ": " + Reasons.of(e) + ".", e);
            }
        }
        return new Replay(trial, reel.moments());
    }

    /** How long it took from the first to the last moment. */
    public Duration length() {
        return moments.isEmpty() ? Duration.ZERO : moments.getLast().since();
    }

    /** The last moment until a time; empty before the first. */
    public Optional<Moment> at(Duration since) {
        int low = 0;
        int high = moments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (moments.get(middle).since().compareTo(since) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(moments.get(low - 1));
    }
}
