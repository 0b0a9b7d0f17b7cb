package org.asterism.tuning.selection;

import java.util.Arrays;
import org.asterism.data.generate.Draw;
import org.asterism.geometry.KdTree;
import org.asterism.geometry.Nearest;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/** Finds a place for a group among points, and plants it. */
final class Site {
    /** The shortest step on the way out, in standard deviations. */
    private static final double STEP = 0.05;

    private final Points points;
    private final double spread;
    private final Draw draw;

    Site(Points points, double spread, Draw draw) {
        this.points = points;
        this.spread = spread;
        this.draw = draw;
    }

    /** @param truth what the points there already are called */
    Planted plant(int size, double distance, int truth) {
        double[] center = center(distance * spread);
        double[][] columns = new double[center.length][];
        for (int d = 0; d < center.length; d++) {
            columns[d] = new double[size + points.size()];
            for (int i = 0; i < size; i++) {
                columns[d][i] = center[d] + spread * draw.normal();
            }
            System.arraycopy(points.column(d), 0, columns[d], size, points.size());
        }
        int[] labels = new int[size + points.size()];
        Arrays.fill(labels, size, labels.length, truth);
        return new Planted(Points.of(columns), labels);
    }

    /** Goes from some point in some direction until the nearest point is far enough: into a gap, or out of all. */
    private double[] center(double far) {
        double[] place = points.row((int) draw.uniform(0, points.size()));
        double[] direction = direction(place.length);
        KdTree tree = KdTree.of(points, Job.QUIET);
        Nearest nearest = new Nearest(1);
        tree.nearest(place, nearest);
        while (Math.sqrt(nearest.squaredDistance(0)) < far) {
            double step = Math.max(far - Math.sqrt(nearest.squaredDistance(0)), STEP * spread);
            for (int d = 0; d < place.length; d++) {
                place[d] += step * direction[d];
            }
            tree.nearest(place, nearest);
        }
        return place;
    }

    private double[] direction(int dimensions) {
        double[] direction = new double[dimensions];
        Arrays.setAll(direction, d -> draw.normal());
        double length = Math.sqrt(Arrays.stream(direction).map(x -> x * x).sum());
        return Arrays.stream(direction).map(x -> x / length).toArray();
    }
}
