package org.asterism.cluster.partition;

import java.util.ArrayList;
import java.util.List;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * Lloyd's iteration: each point joins its nearest centre, each centre moves to the mean of its points, until no point
 * joins another centre.
 *
 * <p>A centre that loses all its points moves to the point farthest from its own centre. Sums are made anew in every
 * iteration, part by part, so they neither drift nor depend on the number of threads.
 */
final class Lloyd {
    private static final int MOST_ITERATIONS = 1000;

    private final Points points;
    private final Assignment assignment;
    private final Centers centers;
    private final Sums sums;
    private final LloydSteps steps;
    private final Job job;
    /** Of the last update. */
    private final List<Refill> refills = new ArrayList<>();

    /** A centre that had no points and moved to one, and where it was. */
    record Refill(int center, double[] before, int row) {}

    /** @param start k by dimensions; copied */
    Lloyd(Assignment assignment, double[][] start, LloydSteps steps, Job job) {
        this.assignment = assignment;
        this.steps = steps;
        this.job = job;
        points = assignment.points();
        centers = new Centers(start);
        sums = new Sums(start.length, points.dimensions());
    }

    /** Runs unwatched, with the assignment that suits the points. */
    static Means run(Points points, double[][] start, Job job) {
        return new Lloyd(Assignment.of(points, start.length, job), start, LloydSteps.NONE, job).run();
    }

    Means run() {
        assignment.begin();
        int iterations = 0;
        boolean settled = false;
        while (!settled && iterations < MOST_ITERATIONS) {
            iterations++;
            int moved = assignment.assign(centers, sums);
            steps.assigned(this, moved);
            settled = !update() && moved == 0;
            steps.moved(this);
            steps.refilled(this);
            job.progress(iterations / (iterations + 10.0));
        }
        return new Means(centers.rows(), assignment.labelsOfRows(), squaredError(), iterations);
    }

    Centers centers() {
        return centers;
    }

    /** The centres that were given a point in the last update. */
    List<Refill> refills() {
        return refills;
    }

    /** How far the centre moved that went farthest to its mean. */
    double mostDrift() {
        double most = 0;
        for (int c = 0; c < centers.count(); c++) {
            most = sums.count(c) > 0 ? Math.max(most, centers.drift(c)) : most;
        }
        return most;
    }

    /** How many distances there are from all points to all centres. */
    long distances() {
        return (long) points.size() * centers.count();
    }

    int[] labels() {
        return assignment.labelsOfRows();
    }

    /** The summed squared distances of all points to their centres. */
    double squaredError() {
        return centers.squaredError(points, assignment.labels(), job);
    }

    /** Moves all centres to their means; says whether an empty cluster was given a point. */
    private boolean update() {
        refills.clear();
        boolean[] used = new boolean[sums.hasEmpty() ? points.size() : 0];
        for (int c = 0; c < centers.count(); c++) {
            if (sums.count(c) > 0) {
                centers.move(c, sums.mean(c));
            } else {
                fill(c, used);
            }
        }
        return !refills.isEmpty();
    }

    private void fill(int center, boolean[] used) {
        int farthest = -1;
        double most = 0;
        int[] labels = assignment.labels();
        for (int i = 0; i < points.size(); i++) {
            double distance = used[i] ? 0 : centers.squaredDistance(points, i, labels[i]);
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        if (farthest < 0) {
            centers.stay(center);
            return;
        }
        used[farthest] = true;
        refills.add(new Refill(center, centers.row(center), assignment.row(farthest)));
        centers.move(center, points.row(farthest));
    }
}
