package org.asterism.perception;

import java.util.Arrays;
import org.asterism.cluster.mixture.Gaussian;
import org.asterism.cluster.mixture.Mixture;
import org.asterism.numeric.RadixSort;

/**
 * Points of the plane in an order that does not depend on how they came: axis of larger spread first, then sorted. O(n).
 *
 * @param columns the sorted coordinates, the longer axis first
 * @param swapped whether the axes changed places
 */
record PlaneOrder(double[][] columns, boolean swapped) {
    static PlaneOrder of(double[][] columns) {
        boolean swapped = spread(columns[1]) > spread(columns[0]);
        double[] first = columns[swapped ? 1 : 0];
        double[] second = columns[swapped ? 0 : 1];
        int[] order = RadixSort.ascending(first, second);
        return new PlaneOrder(new double[][] {pick(first, order), pick(second, order)}, swapped);
    }

    int size() {
        return columns[0].length;
    }

    /** How many different places the points stand on. */
    int distinct() {
        int distinct = 1;
        for (int i = 1; i < size(); i++) {
            if (columns[0][i] != columns[0][i - 1] || columns[1][i] != columns[1][i - 1]) {
                distinct++;
            }
        }
        return distinct;
    }

    /** A mixture fitted to these columns, with its axes as they came. */
    Mixture restore(Mixture mixture) {
        if (!swapped) {
            return mixture;
        }
        Gaussian[] components = new Gaussian[mixture.size()];
        for (int j = 0; j < components.length; j++) {
            components[j] = swap(mixture.component(j));
        }
        return new Mixture(mixture.frame(), components);
    }

    private static Gaussian swap(Gaussian gaussian) {
        double[] mean = gaussian.mean();
        double[][] c = gaussian.covariance();
        double[][] covariance = {{c[1][1], c[1][0]}, {c[0][1], c[0][0]}};
        return new Gaussian(gaussian.weight(), new double[] {mean[1], mean[0]}, covariance);
    }

    /** The variance: unlike the range it differs even where both axes fill a square. */
    private static double spread(double[] column) {
        double mean = Arrays.stream(column).average().orElse(0);
        return Arrays.stream(column).map(x -> (x - mean) * (x - mean)).sum();
    }

    private static double[] pick(double[] column, int[] order) {
        return Arrays.stream(order).mapToDouble(i -> column[i]).toArray();
    }
}
