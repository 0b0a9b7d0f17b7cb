package org.asterism.cluster.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Plural;
import org.asterism.cluster.Step;
import org.asterism.numeric.Assignment;

/**
 * The steps of k-means among the eigenvectors, told of the points. The clusters of each start have the numbers of those in the
 * result that they are most like.
 */
final class EmbeddedMeans {
    private final SpectralSteps shown;
    /** The points clustered, among all. */
    private final int[] leaders;
    /** Of the leaders, as they were found in the end. */
    private final int[] labels;
    /** How these labels are numbered in the result. */
    private final int[] number;

    EmbeddedMeans(SpectralSteps shown, int[] leaders, int[] labels, int[] number) {
        this.shown = shown;
        this.leaders = leaders;
        this.labels = labels;
        this.number = number;
    }

    /** Writes the steps of all starts but the last step, which has the result. */
    void write(List<Step> steps) {
        int starts = 0;
        for (int from = 0, to; from < steps.size() - 1; from = to) {
            to = from + 1;
            while (to < steps.size() - 1 && !isStart(steps.get(to))) {
                to++;
            }
            String drawn =
                    "Start " + ++starts + " of k-means: " + number.length + " of the places are drawn as centres.";
            shown.add("Draw", drawn, shown.undecided(), Double.NaN, List.of());
            write(steps.subList(from, to), renumbered(steps.get(to - 1).labels()));
        }
    }

    private static boolean isStart(Step step) {
        return Arrays.stream(step.labels()).allMatch(label -> label < 0);
    }

    /** The number in the result for each cluster of one start, so that as many points as possible keep theirs. */
    private int[] renumbered(int[] found) {
        int count = Math.max(number.length, 1 + Arrays.stream(found).max().orElse(0));
        double[][] cost = new double[count][count];
        for (int i = 0; i < found.length; i++) {
            cost[found[i]][labels[i]]--;
        }
        return Arrays.stream(Assignment.minimize(cost))
                .map(c -> c < number.length ? number[c] : c)
                .toArray();
    }

    private void write(List<Step> start, int[] renumbered) {
        int[] before = {};
        for (Step step : start) {
            if (!isStart(step)) {
                int[] now = shown.undecided();
                for (int i = 0; i < leaders.length; i++) {
                    now[leaders[i]] = renumbered[step.labels()[i]];
                }
                write(step, now, before);
                before = now;
            }
        }
    }

    /** @param before the labels of the step before, none at the first */
    private void write(Step step, int[] now, int[] before) {
        int[] changed = Arrays.stream(leaders)
                .filter(i -> before.length == 0 || before[i] != now[i])
                .toArray();
        boolean move = step.phase().contains("Move");
        String text = String.format(
                Locale.ROOT,
                move
                        ? "Each centre moves to the mean of its places: squared error %2$.4g."
                        : "Each point joins the centre nearest to its place: %1$s, squared error %2$.4g.",
                Plural.of(changed.length, "change"),
                step.objective());
        List<Mark> marks = changed.length == 0 || before.length == 0 ? List.of() : List.of(Mark.Group.of(changed));
        shown.add(move ? "Move" : "Assign", text, now, step.objective(), marks);
    }
}
