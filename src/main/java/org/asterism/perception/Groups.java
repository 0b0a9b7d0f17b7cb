package org.asterism.perception;

import java.util.stream.IntStream;
import org.asterism.cluster.mixture.Frame;
import org.asterism.cluster.mixture.Gaussian;
import org.asterism.cluster.mixture.Mixture;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * The points of each component: every point belongs to the component with the largest share in it.
 *
 * @param sizes how many points each component has
 * @param bounds the box around each component's mean and points
 */
record Groups(int[] sizes, Bounds[] bounds) {
    private static final double SMALLEST = 1e-12;

    /** @param columns the points in the frame of the mixture */
    static Groups of(Mixture mixture, double[][] columns, Job job) {
        Points points = Points.of(columns);
        int[] labels = inFrame(mixture).labels(points, job);
        int[] sizes = new int[mixture.size()];
        Bounds[] bounds = new Bounds[mixture.size()];
        for (int j = 0; j < sizes.length; j++) {
            int component = j;
            int[] members = IntStream.range(0, labels.length)
                    .filter(i -> labels[i] == component)
                    .toArray();
            sizes[j] = members.length;
            bounds[j] = around(mixture.component(j).mean(), points.select(members));
        }
        return new Groups(sizes, bounds);
    }

    /** Components {@code i} and {@code j} as a viewer of only the two sees them. */
    GaussianPair pair(Mixture mixture, int i, int j) {
        Bounds both = bounds[i].joined(bounds[j]);
        double extent = Math.max(SMALLEST, Math.max(both.width(), both.height()));
        return new GaussianPair(mixture.component(i), mixture.component(j), sizes[i] + sizes[j], extent);
    }

    private static Mixture inFrame(Mixture mixture) {
        Gaussian[] components =
                IntStream.range(0, mixture.size()).mapToObj(mixture::component).toArray(Gaussian[]::new);
        return new Mixture(Frame.identity(mixture.dimensions()), components);
    }

    private static Bounds around(double[] mean, Points members) {
        Bounds centre = new Bounds(mean[0], mean[1], mean[0], mean[1]);
        return members.size() == 0 ? centre : centre.joined(Bounds.of(members));
    }
}
