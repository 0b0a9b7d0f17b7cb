package org.asterism.lesson.play;

import java.util.Arrays;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;

/**
 * When points of different known groups are first joined.
 *
 * <p>Where the algorithm merges: at a {@link Mark.Link} whose two points come into one cluster with this step, if most points of
 * either side, as it was in the step before, are of different groups. Where it does not: when one cluster first holds more
 * than half of the points of each of two groups. A side without known groups is of none.
 */
final class GroupMerge {
    private final int[] truth;
    private final int[] sizes;

    GroupMerge(int[] truth) {
        this.truth = truth;
        sizes = new int[1 + Math.max(-1, Arrays.stream(truth).max().orElse(-1))];
        for (int group : truth) {
            if (group >= 0) {
                sizes[group]++;
            }
        }
    }

    /** Whether it happens with this step. */
    boolean at(Step before, Step step) {
        boolean links = step.marks().stream()
                .anyMatch(mark -> mark instanceof Mark.Link link && across(link, before.labels(), step.labels()));
        return links || holdsTwo(step.labels());
    }

    private boolean across(Mark.Link link, int[] before, int[] labels) {
        int a = link.from();
        int b = link.to();
        boolean joined = labels[a] >= 0 && labels[a] == labels[b];
        boolean apart = before[a] != before[b] || before[a] < 0;
        if (!joined || !apart) {
            return false;
        }
        int one = side(before, a);
        int other = side(before, b);
        return one >= 0 && other >= 0 && one != other;
    }

    /** The group of most points of the cluster that a point was in; its own where it was alone. */
    private int side(int[] labels, int point) {
        if (labels[point] < 0) {
            return truth[point];
        }
        int[] counts = new int[sizes.length];
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == labels[point] && truth[i] >= 0) {
                counts[truth[i]]++;
            }
        }
        int most = -1;
        for (int group = 0; group < counts.length; group++) {
            most = counts[group] > (most < 0 ? 0 : counts[most]) ? group : most;
        }
        return most;
    }

    /** Each group's only possible majority is found by voting, Boyer and Moore 1981, and then counted. */
    private boolean holdsTwo(int[] labels) {
        int[] candidate = candidates(labels);
        int[] count = new int[sizes.length];
        for (int i = 0; i < labels.length; i++) {
            if (truth[i] >= 0 && labels[i] >= 0 && labels[i] == candidate[truth[i]]) {
                count[truth[i]]++;
            }
        }
        for (int a = 0; a < sizes.length; a++) {
            for (int b = a + 1; b < sizes.length; b++) {
                if (candidate[a] == candidate[b] && 2 * count[a] > sizes[a] && 2 * count[b] > sizes[b]) {
                    return true;
                }
            }
        }
        return false;
    }

    private int[] candidates(int[] labels) {
        int[] candidate = new int[sizes.length];
        int[] votes = new int[sizes.length];
        for (int i = 0; i < labels.length; i++) {
            int group = truth[i];
            if (group < 0) {
                continue;
            }
            if (votes[group] == 0) {
                candidate[group] = labels[i];
            }
            votes[group] += labels[i] == candidate[group] ? 1 : -1;
        }
        return candidate;
    }
}
