package org.asterism.lesson;

import java.util.List;
import org.asterism.lesson.Check.Measure;
import org.asterism.lesson.play.Recording;
import org.asterism.quality.Contingency;
import org.asterism.quality.Noise;

/** What runs come to, as checks ask for it. */
public final class Measured {
    private Measured() {}

    /**
     * The value of a measure: of the first run, and for the agreement of the first two. Noise counts as one more group.
     *
     * @return NaN where it cannot be measured, as without known groups, or where nobody counted
     */
    public static double of(Measure measure, Stage stage, List<Recording> runs) {
        if (runs.isEmpty()) {
            return Double.NaN;
        }
        Recording run = runs.getFirst();
        return switch (measure) {
            case CLUSTERS -> run.result().clusters();
            case NOISE -> (double) run.result().noise() / run.points().size();
            case ADJUSTED_RAND_INDEX -> known(stage, run);
            case AGREEMENT ->
                runs.size() < 2
                        ? Double.NaN
                        : agreement(run.result().labels(), runs.get(1).result().labels());
            case OBJECTIVE -> run.steps().getLast().objective();
            case STEPS -> run.last() * (double) run.stride();
            case DISTANCES -> distances(run.steps().getLast().distances());
        };
    }

    private static double known(Stage stage, Recording run) {
        int[] groups = stage.groups();
        int[] labels = run.result().labels();
        return groups == null || groups.length != labels.length ? Double.NaN : agreement(groups, labels);
    }

    private static double agreement(int[] first, int[] second) {
        return Contingency.of(Noise.OWN_CLUSTER.apply(first), Noise.OWN_CLUSTER.apply(second))
                .adjustedRandIndex();
    }

    private static double distances(long count) {
        return count == 0 ? Double.NaN : count;
    }
}
