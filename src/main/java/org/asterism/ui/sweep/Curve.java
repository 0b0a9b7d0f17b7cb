package org.asterism.ui.sweep;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.asterism.numeric.Kneedle;
import org.asterism.quality.Measure;

/**
 * The values of one measure along a sweep.
 *
 * @param values one a place; NaN where there is none, or none yet
 */
record Curve(Measure<?> measure, double[] values) {
    /** Fewer values have no knee. */
    private static final int FEWEST = 5;

    private static final double SENSITIVITY = 1;

    /** @param index of the measure among those asked for */
    static Curve of(Plan plan, int index, List<Row> rows) {
        double[] values = new double[plan.size()];
        Arrays.fill(values, Double.NaN);
        rows.forEach(row -> values[row.place()] = row.index(index));
        return new Curve(plan.measures().get(index), values);
    }

    /** The places that have a finite value, ascending. */
    int[] places() {
        return IntStream.range(0, values.length)
                .filter(place -> Double.isFinite(values[place]))
                .toArray();
    }

    double low() {
        return IntStream.of(places()).mapToDouble(place -> values[place]).min().orElse(0);
    }

    double high() {
        return IntStream.of(places()).mapToDouble(place -> values[place]).max().orElse(1);
    }

    /** The place of the best value, the first of equals. */
    OptionalInt best() {
        return IntStream.of(places())
                .boxed()
                .min(Comparator.comparingDouble(place -> cost(values[place])))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /**
     * The place of the knee or elbow, where a measure that gets better along the sweep stops getting much better; empty
     * where there is none, or where it is the best.
     */
    OptionalInt knee() {
        int[] places = places();
        if (places.length < FEWEST) {
            return OptionalInt.empty();
        }
        double[] costs =
                IntStream.of(places).mapToDouble(place -> cost(values[place])).toArray();
        int last = costs.length - 1;
        return Kneedle.elbow(costs, SENSITIVITY).stream()
                .filter(i -> costs[last] < costs[0] && i > 0 && i < last)
                .map(i -> places[i])
                .filter(place -> place != best().orElse(-1))
                .findFirst();
    }

    /** Lower is better. */
    private double cost(double value) {
        return measure.best() == Measure.Best.HIGHER ? -value : value;
    }
}
