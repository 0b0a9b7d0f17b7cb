package org.asterism.cluster.graph;

import java.util.stream.IntStream;
import org.asterism.geometry.Nearest;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Distance;

/** Neighbours by any distance, each point against all. */
final class RowSearch extends NeighborSearch {
    private final Dissimilarity distances;

    RowSearch(Points points, Distance distance) {
        super(points.size());
        distances = distance.of(points);
    }

    @Override
    int point(int order) {
        return order;
    }

    @Override
    void nearest(int order, Nearest found) {
        found.clear();
        double[] row = row(order);
        for (int j = 0; j < row.length; j++) {
            found.offer(j, row[j]);
        }
    }

    @Override
    double distance(double measure) {
        return measure;
    }

    @Override
    int[] within(int order, double radius) {
        double[] row = row(order);
        return IntStream.range(0, row.length).filter(j -> row[j] <= radius).toArray();
    }

    @Override
    double between(int i, int j) {
        return distances.between(i, j);
    }

    private double[] row(int i) {
        double[] row = new double[distances.size()];
        distances.row(i, 0, row.length, row);
        return row;
    }
}
