package org.asterism.tuning.stability;

import java.util.List;
import org.asterism.geometry.distance.Dissimilarity;

/**
 * How far every two draws are from each other: one less their adjusted Rand index, at least 0.
 *
 * @param rows of each draw those with the draws before it
 */
record Differences(List<double[]> rows) implements Dissimilarity {
    Differences {
        rows = List.copyOf(rows);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public double between(int i, int j) {
        return i == j ? 0 : rows.get(Math.max(i, j))[Math.min(i, j)];
    }

    /** The draw of a few that is nearest to the others in sum; the first of them where several are. */
    int medoid(List<Integer> few) {
        int best = few.getFirst();
        double least = Double.POSITIVE_INFINITY;
        for (int candidate : few) {
            double sum = 0;
            for (int other : few) {
                sum += between(candidate, other);
            }
            if (sum < least) {
                least = sum;
                best = candidate;
            }
        }
        return best;
    }
}
