package org.asterism.cluster.density;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.geometry.Nearest;
import org.asterism.geometry.distance.Dissimilarity;

/** Surroundings by any distance, each point against all: O(n) a question. */
final class RowSurroundings implements Surroundings {
    private final Dissimilarity distances;
    private int[] ranks = {};

    RowSurroundings(Dissimilarity distances) {
        this.distances = distances;
    }

    @Override
    public int size() {
        return distances.size();
    }

    @Override
    public double between(int i, int j) {
        return distances.between(i, j);
    }

    @Override
    public double kernel(int i, double radius) {
        return Arrays.stream(row(i))
                        .map(d -> GaussianTable.of(d / radius * (d / radius)))
                        .sum()
                - 1;
    }

    @Override
    public int[] nearest(int i, int k) {
        double[] row = row(i);
        Nearest found = new Nearest(Math.min(k, size() - 1));
        IntStream.range(0, row.length).filter(j -> j != i).forEach(j -> found.offer(j, row[j]));
        return IntStream.range(0, found.count()).map(found::position).toArray();
    }

    @Override
    public int[] within(int i, double radius) {
        double[] row = row(i);
        return IntStream.range(0, row.length)
                .filter(j -> j != i && row[j] <= radius)
                .toArray();
    }

    @Override
    public void rank(int[] rank) {
        ranks = rank;
    }

    @Override
    public int denser(int i) {
        double[] row = row(i);
        int found = -1;
        for (int j = 0; j < row.length; j++) {
            if (ranks[j] < ranks[i]
                    && (found < 0 || row[j] < row[found] || (row[j] == row[found] && ranks[j] < ranks[found]))) {
                found = j;
            }
        }
        return found;
    }

    private double[] row(int i) {
        double[] row = new double[size()];
        distances.row(i, 0, row.length, row);
        return row;
    }
}
