package org.asterism.ui.teach.play;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.asterism.catalog.Algorithms;
import org.asterism.job.Job;
import org.asterism.lesson.Act;
import org.asterism.lesson.Stage;
import org.asterism.lesson.play.Branch;
import org.asterism.lesson.play.Recording;
import org.asterism.parameter.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** Runs that are ready to be shown. */
record Performed(Stage stage, List<Act> acts, List<Track> tracks, int @Nullable [] truth) {
    /** The most points that can be watched: above that, steps are too many and too large to be kept and played. */
    static final int MOST_POINTS = 20_000;

    /**
     * Runs algorithms and looks for what is worth seeing; where groups are known, the first run ends in their colours, and the
     * second in those of the first.
     *
     * @throws InvalidInputException if there are too many points, or a parameter does not fit
     */
    static Performed of(Stage stage, List<Act> acts, Job job) {
        int size = stage.scatter().points().size();
        if (size > MOST_POINTS && !acts.isEmpty()) {
            throw new InvalidInputException(String.format(
                    Locale.ROOT,
                    "%,d points are too many to watch step by step; up to %,d can be.",
                    size,
                    MOST_POINTS));
        }
        int[] truth = stage.groups();
        List<Track> tracks = new ArrayList<>();
        for (Act act : acts) {
            Recording recording = Recording.of(act.clusterer(), stage.points(act.standardized()), job);
            Track track = Track.of(Branch.trunk(title(act), recording), truth, job);
            tracks.add(colored(track, truth, tracks.isEmpty() ? null : tracks.getFirst()));
        }
        return new Performed(stage, acts, tracks, truth);
    }

    private static String title(Act act) {
        return Algorithms.schema(act.algorithm()).title();
    }

    private static Track colored(Track track, int @Nullable [] truth, @Nullable Track first) {
        if (first != null) {
            return track.in(track.colors().like(first.colors()));
        }
        if (truth == null) {
            return track;
        }
        int groups = 1 + Arrays.stream(truth).max().orElse(-1);
        return track.in(track.colors().like(truth, IntStream.range(0, groups).toArray()));
    }
}
