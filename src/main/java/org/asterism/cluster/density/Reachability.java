package org.asterism.cluster.density;

import java.util.Arrays;
import org.asterism.cluster.Clustering;

/**
 * The reachability plot of OPTICS: valleys are clusters. All arrays but the first have one entry a point.
 *
 * @param order the points as they were visited, which is the order of the bars
 * @param reachability the height of each point's bar, infinite where a new component starts
 * @param core the distance within which each point has minPoints points, infinite where that is beyond epsilon
 * @param predecessor the point from which each was reached, -1 where a new component starts
 */
public record Reachability(int[] order, double[] reachability, double[] core, int[] predecessor) {
    /**
     * The clusters of DBSCAN at an epsilon up to the one that the plot was made with; border points may be noise. Ankerst
     * and others 1999, figure 8.
     */
    public Clustering cut(double epsilon) {
        int[] labels = new int[order.length];
        int cluster = Clustering.NOISE;
        for (int point : order) {
            if (reachability[point] <= epsilon) {
                labels[point] = cluster;
            } else {
                labels[point] = core[point] <= epsilon ? ++cluster : Clustering.NOISE;
            }
        }
        return Clustering.of(labels);
    }

    /**
     * The innermost valleys whose flanks are steep: a bar is at least the share {@code xi} lower than the next.
     *
     * @param minPoints the smallest size of a valley, and how many bars in a flank may be less steep
     */
    public Clustering valleys(double xi, int minPoints) {
        int[] labels = new int[order.length];
        Arrays.fill(labels, Clustering.NOISE);
        int cluster = 0;
        for (XiValleys.Valley valley : new XiValleys(this, xi, minPoints).find()) {
            int from = valley.from();
            int to = valley.to();
            if (Arrays.stream(order, from, to + 1).allMatch(point -> labels[point] == Clustering.NOISE)) {
                for (int i = from; i <= to; i++) {
                    labels[order[i]] = cluster;
                }
                cluster++;
            }
        }
        return Clustering.of(labels);
    }

    /** The height of the bar at a place of the order. */
    double bar(int place) {
        return place < order.length ? reachability[order[place]] : Double.POSITIVE_INFINITY;
    }
}
