package org.asterism.report.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.report.LegendEntry;
import org.asterism.report.PlotScene;

/**
 * The points of a plot, sorted by what they are labelled.
 *
 * @param points all of them, two-dimensional
 * @param labels one a point
 * @param groups those of clusters and labels that have points, in the order of the legend
 * @param rest noise and points without a label
 */
record GroupedPoints(Points points, int[] labels, List<Group> groups, Points rest) {
    GroupedPoints {
        groups = List.copyOf(groups);
    }

    static GroupedPoints of(PlotScene scene) {
        Points points = Points.of(scene.x(), scene.y());
        Sorted sorted = Sorted.of(scene.labels());
        List<Group> groups = new ArrayList<>();
        boolean[] taken = new boolean[sorted.start.length];
        int number = 0;
        for (LegendEntry entry : scene.legend().entries()) {
            number++;
            int slot = entry.label() + Sorted.SHIFT;
            if (entry.label() >= 0 && slot < taken.length - 1 && !taken[slot] && sorted.count(slot) > 0) {
                taken[slot] = true;
                groups.add(new Group(entry.label(), entry.name(), number, points.select(sorted.members(slot))));
            }
        }
        int[] rest = Arrays.copyOf(sorted.order, sorted.start[Math.min(Sorted.SHIFT, sorted.start.length - 1)]);
        return new GroupedPoints(points, scene.labels(), groups, groups.isEmpty() ? points : points.select(rest));
    }

    Bounds bounds() {
        return Bounds.of(points);
    }

    /** Points by label, from {@link Clustering#UNLABELLED} on: those of slot s begin at start[s]. */
    private record Sorted(int[] order, int[] start) {
        private static final int SHIFT = -Clustering.UNLABELLED;

        static Sorted of(int[] labels) {
            int most = Arrays.stream(labels).max().orElse(0);
            int[] start = new int[Math.max(0, most) + SHIFT + 2];
            for (int label : labels) {
                start[label + SHIFT + 1]++;
            }
            Arrays.parallelPrefix(start, Integer::sum);
            int[] next = start.clone();
            int[] order = new int[labels.length];
            for (int i = 0; i < labels.length; i++) {
                order[next[labels[i] + SHIFT]++] = i;
            }
            return new Sorted(order, start);
        }

        int count(int slot) {
            return start[slot + 1] - start[slot];
        }

        int[] members(int slot) {
            return Arrays.copyOfRange(order, start[slot], start[slot + 1]);
        }
    }
}
