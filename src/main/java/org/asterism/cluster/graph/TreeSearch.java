package org.asterism.cluster.graph;

import org.asterism.geometry.KdTree;
import org.asterism.geometry.Nearest;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;

/**
 * Neighbours by straight-line distances or their squares, on a k-d tree. The distances it gives are those of {@link
 * Rescaled} points, so that none overflows.
 */
final class TreeSearch extends NeighborSearch {
    private final Rescaled scaled;
    private final KdTree tree;
    private final boolean squared;

    TreeSearch(Points points, Distance distance, Job job) {
        super(points.size());
        scaled = Rescaled.of(points);
        tree = KdTree.of(scaled.points(), job);
        squared = distance.metric() == Metric.SQUARED_EUCLIDEAN;
    }

    @Override
    int point(int order) {
        return tree.id(order);
    }

    @Override
    void nearest(int order, Nearest found) {
        tree.nearest(tree.ordered().row(order), found);
    }

    @Override
    double distance(double measure) {
        return squared ? measure : Math.sqrt(measure);
    }

    @Override
    int[] within(int order, double radius) {
        return tree.within(tree.ordered().row(order), scaled.distance(squared ? Math.sqrt(radius) : radius));
    }

    @Override
    double between(int i, int j) {
        return distance(scaled.points().squaredDistance(i, j));
    }
}
