package org.asterism.cluster.partition;

import java.util.ArrayList;
import java.util.List;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;
import org.asterism.parameter.InvalidInputException;

/**
 * One run of DP-means: Lloyd's iteration in which the farthest point, if it is too far, becomes a centre once hardly a
 * point moves. While many do, points seem far only because the means are not yet where they belong.
 */
final class DelayedCreation {
    private static final int MOST_CLUSTERS = 10_000;
    private static final int MOST_PASSES = 2 * MOST_CLUSTERS;
    private static final int NONE = -1;
    private static final int EXPECTED_CLUSTERS = 10;
    /** The largest share of the points that may move for a cluster to be founded. */
    private static final double CALM = 0.01;

    private final Points points;
    private final double penalty;
    private final Job job;
    private final Assignment assignment;
    private Centers centers;
    private Sums sums;

    /** @param distance from its centre beyond which a point founds a cluster */
    DelayedCreation(Points points, double distance, Job job) {
        this.job = job;
        penalty = distance * distance;
        assignment = Assignment.of(points, EXPECTED_CLUSTERS, job);
        this.points = assignment.points();
        sums = new Sums(1, points.dimensions());
        centers = new Centers(new double[1][points.dimensions()]);
        assignment.begin();
        assignment.assign(centers, sums);
        centers.move(0, sums.mean(0));
    }

    Means run() {
        boolean settled = false;
        for (int pass = 0; !settled && pass < MOST_PASSES; pass++) {
            int moved = assignment.assign(centers, sums);
            int farthest = moved <= CALM * points.size() ? farthest() : NONE;
            settled = moved == 0 && farthest == NONE;
            update(farthest);
            job.progress(pass / (pass + 20.0));
        }
        return new Means(
                centers.rows(), assignment.labelsOfRows(), centers.squaredError(points, assignment.labels(), job), 0);
    }

    /** The point farthest from its centre, if it is too far. */
    private int farthest() {
        Blocks blocks = Blocks.of(points.size());
        int[] farthest = new int[blocks.count()];
        Parallel.forEach(farthest.length, block -> {
            job.check();
            farthest[block] = blocks.start(block);
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                farthest[block] = squared(i) > squared(farthest[block]) ? i : farthest[block];
            }
        });
        int most = farthest[0];
        for (int i : farthest) {
            most = squared(i) > squared(most) ? i : most;
        }
        return squared(most) > penalty ? most : NONE;
    }

    private double squared(int i) {
        return centers.squaredDistance(points, i, assignment.labels()[i]);
    }

    /** Moves all centres to their means, drops those without points, and makes a centre of {@code founder}. */
    private void update(int founder) {
        if (founder != NONE) {
            sums.remove(points, founder, assignment.labels()[founder]);
        }
        if (founder == NONE && !sums.hasEmpty()) {
            for (int c = 0; c < centers.count(); c++) {
                centers.move(c, sums.mean(c));
            }
            return;
        }
        List<double[]> rows = new ArrayList<>();
        for (int c = 0; c < centers.count(); c++) {
            if (sums.count(c) > 0) {
                rows.add(sums.mean(c));
            }
        }
        if (founder != NONE) {
            rows.add(points.row(founder));
        }
        restart(rows.toArray(double[][]::new));
    }

    private void restart(double[][] rows) {
        if (rows.length > MOST_CLUSTERS) {
            throw new InvalidInputException(
                    "distance makes more than " + MOST_CLUSTERS + " groups of these points; choose a larger one.");
        }
        centers = new Centers(rows);
        sums = new Sums(rows.length, points.dimensions());
        assignment.begin();
    }
}
