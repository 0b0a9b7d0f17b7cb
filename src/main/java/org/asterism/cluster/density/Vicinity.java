package org.asterism.cluster.density;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.asterism.cluster.Mark;
import org.asterism.geometry.KdTree;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Embedding;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;

/** Who lies within a distance of a point, and how that is shown, for those who watch. */
sealed interface Vicinity {
    /** In a tree of the space in which points are laid. */
    record Straight(Embedding space, KdTree tree) implements Vicinity {}

    /** Among all, by any distances. */
    record Rows(Dissimilarity distances) implements Vicinity {}

    static Vicinity of(Points points, Distance distance, Job job) {
        Optional<Embedding> embedding = Embedding.of(points, distance.metric());
        return embedding.isPresent()
                ? new Straight(embedding.get(), KdTree.of(embedding.get().points(), job))
                : new Rows(distance.of(points));
    }

    /** The points up to a distance from a point, itself among them, ascending. */
    default int[] within(int point, double distance) {
        return switch (this) {
            case Straight(Embedding space, KdTree tree) ->
                tree.within(space.points().row(point), space.straight(distance));
            case Rows(Dissimilarity distances) ->
                IntStream.range(0, distances.size())
                        .filter(other -> distances.between(point, other) <= distance)
                        .toArray();
        };
    }

    /** How many distances {@link #within} computes. */
    default long computed(int point, double distance) {
        return switch (this) {
            case Straight(Embedding space, KdTree tree) ->
                tree.computed(space.points().row(point), space.straight(distance));
            case Rows(Dissimilarity distances) -> distances.size();
        };
    }

    /** A circle around a point, or nothing where places at a distance do not lie on a circle. */
    static List<Mark> reach(Metric metric, int point, double distance) {
        double radius = metric == Metric.SQUARED_EUCLIDEAN ? Math.sqrt(distance) : distance;
        return metric.euclidean() && radius < Double.POSITIVE_INFINITY
                ? List.of(new Mark.Reach(point, radius))
                : List.of();
    }
}
