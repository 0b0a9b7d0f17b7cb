package org.asterism.cluster.density;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Plural;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.job.Job;

/**
 * DBSCAN as the paper tells it, for those who watch: visit a point, and if it is core, grow its cluster through the
 * neighbours of its core points. Border points join the cluster of their nearest core point, as in the result. Distances
 * are those of the searches for neighbours on a k-d tree; the grid of a run that nobody watches needs fewer.
 */
final class DbscanWalk {
    static final Pseudocode CODE = Pseudocode.of("Points decided", """
             | for each point that is not decided yet
        Noise |   if fewer than minPoints points lie within epsilon: it is noise for now
        Start |   else it is a core point: start a cluster with it
             |   for each point that joined the cluster, in turn
        Expand |     if it is a core point: the undecided points within epsilon join
        Reclaim |       and noise within epsilon becomes border of the cluster
        Border |     else it is a border point: it brings nobody in
        Result | what is noise now stays noise
        """);

    private final Vicinity vicinity;
    private final Dbscan parameters;
    private final Trace trace;
    private final Job job;
    private final int[] labels;
    private final Clustering result;
    private int decided;

    DbscanWalk(Vicinity vicinity, Dbscan parameters, Clustering result, Trace trace, Job job) {
        this.vicinity = vicinity;
        this.parameters = parameters;
        this.result = result;
        this.trace = trace;
        this.job = job;
        labels = new int[result.labels().length];
        Arrays.fill(labels, Clustering.UNLABELLED);
    }

    void run() {
        for (int point = 0; point < labels.length; point++) {
            if (labels[point] == Clustering.UNLABELLED) {
                visit(point);
            }
        }
        String text = Plural.of(result.clusters(), "group") + ", and " + Plural.of(result.noise(), "point")
                + " of noise: all points are decided.";
        trace.end(() -> new Step("Result", text, result.labels().clone(), decided, List.of()));
    }

    private void visit(int point) {
        int[] near = near(point);
        if (isCore(near)) {
            decide(point, cluster(point));
            record("Start", point, near, "that makes it a core point, and it starts group " + (cluster(point) + 1));
            grow(point, near);
        } else {
            decide(point, Clustering.NOISE);
            record("Noise", point, near, "fewer than " + parameters.minPoints() + ", so it is noise for now");
        }
    }

    private void grow(int start, int[] nearStart) {
        Deque<Integer> open = new ArrayDeque<>();
        expand(start, nearStart, open);
        while (!open.isEmpty()) {
            int point = open.remove();
            int[] near = near(point);
            if (isCore(near)) {
                expand(point, near, open);
            } else {
                record(
                        "Border",
                        point,
                        near,
                        "fewer than " + parameters.minPoints() + ", so it is a border point and brings nobody in");
            }
        }
    }

    private void expand(int point, int[] near, Deque<Integer> open) {
        int[] joining = own(point, near, Clustering.UNLABELLED);
        for (int other : joining) {
            decide(other, cluster(point));
            open.add(other);
        }
        record("Expand", point, near, "a core point, and " + joined(joining.length) + waiting(point, near));
        int[] border = own(point, near, Clustering.NOISE);
        if (border.length > 0) {
            for (int other : border) {
                labels[other] = cluster(point);
            }
            reclaimed(point, border);
        }
    }

    /** The neighbours with a label that belong to the cluster of a core point. */
    private int[] own(int point, int[] near, int label) {
        return Arrays.stream(near)
                .filter(other -> labels[other] == label && cluster(other) == cluster(point))
                .toArray();
    }

    private static String joined(int count) {
        return switch (count) {
            case 0 -> "nobody is left to join";
            case 1 -> "1 of them joins";
            default -> count + " of them join";
        };
    }

    /** Says why some neighbours do not join: they go to a core point that is nearer. */
    private String waiting(int point, int[] near) {
        long waiting = Arrays.stream(near)
                .filter(other -> labels[other] < 0 && cluster(other) != cluster(point))
                .count();
        if (waiting == 0) {
            return "";
        }
        return ", but " + Plural.of(waiting, "border point") + (waiting == 1 ? " lies" : " lie")
                + " nearer to another group";
    }

    private void decide(int point, int label) {
        labels[point] = label;
        decided++;
    }

    private int cluster(int point) {
        return result.labels()[point];
    }

    private boolean isCore(int[] near) {
        return near.length >= parameters.minPoints();
    }

    private int[] near(int point) {
        job.check();
        trace.computed(vicinity.computed(point, parameters.epsilon()));
        return vicinity.within(point, parameters.epsilon());
    }

    private void record(String phase, int point, int[] near, String role) {
        trace.add(() -> {
            String text = "Point " + (point + 1) + " has " + Plural.of(near.length, "point")
                    + " within reach, itself counted: " + role + ".";
            return step(phase, text, point, near);
        });
    }

    private void reclaimed(int point, int[] border) {
        trace.add(() -> {
            String text = Plural.of(border.length, "point") + " within reach of core point " + (point + 1)
                    + (border.length == 1 ? " was called noise and becomes" : " were called noise and become")
                    + " border of group " + (cluster(point) + 1) + ".";
            return step("Reclaim", text, point, border);
        });
    }

    private Step step(String phase, String text, int point, int[] group) {
        List<Mark> marks = new ArrayList<>(List.of(new Mark.Focus(point), Mark.Group.of(group)));
        marks.addAll(Vicinity.reach(parameters.distance().metric(), point, parameters.epsilon()));
        return new Step(phase, text, labels.clone(), decided, marks);
    }
}
