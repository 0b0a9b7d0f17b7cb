package org.asterism.report.layer;

import java.util.List;
import org.asterism.geometry.AlphaShape;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.ConvexHull;
import org.asterism.geometry.Points;
import org.asterism.job.Job;

/**
 * The alpha shape of a group, whose circles are measured in shares of the plot's width and height.
 *
 * @param radius of the circles
 */
record AlphaHull(Points points, AlphaShape shape, double radius) {
    /** The most points of a group that its shape is made of; of more, so many are drawn at random. */
    static final int MOST = 10_000;

    private static final int MOST_OF_ALL = 100_000;

    /** A shape has this share of its points at its corners or inside when its circles are as small as can be. */
    private static final double COVERED = 0.98;

    /** Circles this much larger than need be leave no holes that come from chance alone. */
    private static final double GENEROUS = 2.2;

    /** The radius follows from the points, see {@link AlphaShape#radius}. */
    static AlphaHull of(Points points, Bounds all, Job job) {
        AlphaShape shape = AlphaShape.of(shares(points, all), job);
        return new AlphaHull(points, shape, GENEROUS * shape.radius(COVERED));
    }

    /** The shape of some of the points, with the same circles. */
    AlphaHull of(int[] some, Bounds all, Job job) {
        Points part = points.select(some);
        return new AlphaHull(part, AlphaShape.of(shares(part, all), job), radius);
    }

    /** The most points of one of so many groups that take part in its shape. */
    static int most(int groups) {
        return Math.clamp(MOST_OF_ALL / Math.max(1, groups), 1, MOST);
    }

    /** The outlines; none where the circles find no triangle small enough. */
    List<Points> rings() {
        return shape.rings(radius).stream().map(points::select).toList();
    }

    /** The outlines, or the convex one where there are none. */
    List<Points> outline() {
        List<Points> rings = rings();
        return rings.isEmpty() ? List.of(points.select(ConvexHull.of(points))) : rings;
    }

    /** Places as shares of the bounds, so that a circle is as wide as high in the fitted plot. */
    private static Points shares(Points points, Bounds all) {
        return Points.of(
                shares(points.column(0), all.minX(), all.width()), shares(points.column(1), all.minY(), all.height()));
    }

    private static double[] shares(double[] values, double low, double extent) {
        double[] shares = new double[values.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = extent > 0 ? (values[i] - low) / extent : 0;
        }
        return shares;
    }
}
