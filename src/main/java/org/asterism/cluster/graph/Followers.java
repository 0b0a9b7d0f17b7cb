package org.asterism.cluster.graph;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.asterism.geometry.KdTree;
import org.asterism.geometry.Nearest;
import org.asterism.geometry.Points;
import org.asterism.geometry.Rescaled;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Distance;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;

/** Points that take over the cluster of the nearest of some leading points. */
final class Followers {
    private Followers() {}

    /**
     * The cluster of every point.
     *
     * @param leaders rows of the leading points
     * @param labels of the leaders, in that order
     */
    static int[] labels(Points points, int[] leaders, int[] labels, Distance distance, Job job) {
        IntUnaryOperator nearest =
                distance.metric().euclidean() ? onTree(points, leaders, job) : onRows(points, leaders, distance);
        int[] all = new int[points.size()];
        Arrays.fill(all, -1);
        for (int l = 0; l < leaders.length; l++) {
            all[leaders[l]] = labels[l];
        }
        Blocks blocks = Blocks.of(all.length);
        Parallel.forEach(blocks.count(), block -> {
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                job.check();
                all[i] = all[i] < 0 ? labels[nearest.applyAsInt(i)] : all[i];
            }
        });
        return all;
    }

    private static IntUnaryOperator onTree(Points points, int[] leaders, Job job) {
        Points scaled = Rescaled.of(points).points();
        KdTree tree = KdTree.of(scaled.select(leaders), job);
        return i -> {
            Nearest nearest = new Nearest(1);
            tree.nearest(scaled.row(i), nearest);
            return tree.id(nearest.position(0));
        };
    }

    private static IntUnaryOperator onRows(Points points, int[] leaders, Distance distance) {
        Dissimilarity distances = distance.of(points);
        return i -> {
            int nearest = 0;
            for (int l = 1; l < leaders.length; l++) {
                boolean nearer = distances.between(i, leaders[l]) < distances.between(i, leaders[nearest]);
                nearest = nearer ? l : nearest;
            }
            return nearest;
        };
    }
}
