package org.asterism.session.material;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.numeric.Assignment;

/** Picks some of many values so that they lie as evenly over the whole range as they can. */
public final class EvenSpread {
    private EvenSpread() {}

    /**
     * The indices of the picked values, from the lowest to the highest value: those that are nearest in sum to evenly
     * spaced marks from the lowest to the highest of all.
     *
     * @param values NaN is never picked
     * @param count all are picked where there are no more
     */
    public static int[] pick(double[] values, int count) {
        int[] known = IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .toArray();
        double low = Arrays.stream(known).mapToDouble(i -> values[i]).min().orElse(0);
        double high = Arrays.stream(known).mapToDouble(i -> values[i]).max().orElse(0);
        int marks = Math.min(count, known.length);
        double[][] distance = new double[marks][known.length];
        for (int mark = 0; mark < marks; mark++) {
            double wanted = marks == 1 ? (low + high) / 2 : low + (high - low) * mark / (marks - 1);
            Arrays.setAll(distance[mark], i -> Math.abs(values[known[i]] - wanted));
        }
        return Arrays.stream(Assignment.minimize(distance)).map(i -> known[i]).toArray();
    }
}
