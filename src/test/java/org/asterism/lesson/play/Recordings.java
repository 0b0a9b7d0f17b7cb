package org.asterism.lesson.play;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.Points;

/** Recordings for tests: made by hand, step by step, or of real runs. */
final class Recordings {
    private final List<Step> steps = new ArrayList<>();

    static Step step(String phase, double objective, int[] labels, Mark... marks) {
        return new Step(phase, "", labels, objective, List.of(marks));
    }

    Recordings then(String phase, double objective, int[] labels, Mark... marks) {
        steps.add(step(phase, objective, labels, marks));
        return this;
    }

    Recordings worked(long distances, int... labels) {
        steps.add(new Step("Work", "", labels, 0, distances, List.of()));
        return this;
    }

    Recording recording() {
        int[] labels = steps.getLast().labels();
        double[] places = new double[labels.length];
        Arrays.setAll(places, i -> i);
        Clustering result = Clustering.of(labels);
        return new Recording(new KMeans(2, 1, 1), Points.of(places, places), result, List.copyOf(steps), 1, 0);
    }
}
