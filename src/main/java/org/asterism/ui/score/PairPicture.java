package org.asterism.ui.score;

import java.util.List;
import java.util.stream.IntStream;
import org.asterism.cluster.mixture.Mixture;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Ellipse;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.perception.Pair;

/**
 * Two groups alone, in the proportions of the plot: x in data units, y stretched to the unit of x.
 *
 * @param groups the two, as outlined in data units
 * @param stretch of y
 * @param points some of those that belong to either group, in data units
 */
record PairPicture(List<Ellipse> groups, double stretch, Points points) {
    private static final int SAMPLE = 3000;
    private static final int STEPS = 72;

    static PairPicture of(ScoredPlot plot, Pair pair) {
        Mixture mixture = plot.ambiguity().mixture();
        List<Ellipse> groups = List.of(mixture.ellipse(pair.i()), mixture.ellipse(pair.j()));
        Points some = sample(plot.points());
        int[] labels = mixture.labels(some, Job.QUIET);
        int[] members = IntStream.range(0, labels.length)
                .filter(p -> labels[p] == pair.i() || labels[p] == pair.j())
                .toArray();
        return new PairPicture(groups, plot.ambiguity().viewing().aspect(), some.select(members));
    }

    private static Points sample(Points points) {
        int step = Math.ceilDiv(points.size(), SAMPLE);
        return points.select(
                IntStream.range(0, points.size() / step).map(i -> i * step).toArray());
    }

    /** A group's outline at so many standard deviations, y stretched. */
    Points outline(Ellipse group, double deviations) {
        double[] x = new double[STEPS];
        double[] y = new double[STEPS];
        for (int s = 0; s < STEPS; s++) {
            double[] place = group.point(2 * Math.PI * s / STEPS, deviations);
            x[s] = place[0];
            y[s] = place[1] * stretch;
        }
        return Points.of(x, y);
    }

    /** The box around both outlines at two standard deviations, y stretched. */
    Bounds bounds() {
        return Bounds.of(outline(groups.getFirst(), 2)).joined(Bounds.of(outline(groups.getLast(), 2)));
    }
}
