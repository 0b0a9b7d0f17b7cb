package org.asterism.cluster.density;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.job.Job;

/**
 * DBSCAN as the paper tells it, for those who watch: visit a point, and if it is core, grow its cluster through the
 * neighbours of its core points. Border points end up with their nearest core point, as in the result.
 */
final class DbscanWalk {
    private final Dissimilarity distances;
    private final Dbscan parameters;
    private final Trace trace;
    private final Job job;
    private final int[] labels;
    private final int[] result;

    DbscanWalk(Dissimilarity distances, Dbscan parameters, Clustering result, Trace trace, Job job) {
        this.distances = distances;
        this.parameters = parameters;
        this.result = result.labels();
        this.trace = trace;
        this.job = job;
        labels = new int[distances.size()];
        Arrays.fill(labels, Clustering.UNLABELLED);
    }

    void run() {
        for (int point = 0; point < labels.length; point++) {
            if (labels[point] == Clustering.UNLABELLED) {
                visit(point);
            }
        }
    }

    private void visit(int point) {
        int[] near = neighbors(point);
        if (near.length >= parameters.minPoints()) {
            grow(point);
        } else {
            labels[point] = Clustering.NOISE;
            record("Visit", point, near.length, "too few to be core, so it counts as noise for now");
        }
    }

    private void grow(int start) {
        Deque<Integer> open = new ArrayDeque<>();
        open.add(start);
        labels[start] = result[start];
        while (!open.isEmpty()) {
            int point = open.remove();
            int[] near = neighbors(point);
            boolean core = near.length >= parameters.minPoints();
            for (int other : near) {
                boolean joins = core && labels[other] < 0 && result[other] == result[start];
                if (joins) {
                    labels[other] = result[start];
                    open.add(other);
                }
            }
            String role = core ? "a core point: all of them join" : "a border point: it joins but brings nobody in";
            record("Expand", point, near.length, role);
        }
    }

    private int[] neighbors(int point) {
        job.check();
        return IntStream.range(0, labels.length)
                .filter(other -> distances.between(point, other) <= parameters.epsilon())
                .toArray();
    }

    private void record(String phase, int point, int near, String role) {
        trace.add(() -> new Step(
                phase,
                "Point " + (point + 1) + " has " + near + " points within reach, itself counted: " + role + ".",
                labels.clone(),
                Double.NaN,
                List.of(new Mark.Focus(point), new Mark.Reach(point, parameters.epsilon()))));
    }
}
