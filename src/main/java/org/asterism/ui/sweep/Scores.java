package org.asterism.ui.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.asterism.quality.Internal;
import org.asterism.quality.Measure;
import org.asterism.tuning.sweep.Curve;

/** The finite values of one measure by the place of each row of a sweep, with those that matter most. */
record Scores(Curve curve) {
    /** @param index of the measure among those asked for */
    static Scores of(Plan plan, int index, List<Row> rows) {
        double[] values = new double[plan.size()];
        Arrays.fill(values, Double.NaN);
        rows.stream()
                .filter(row -> Double.isFinite(row.index(index)))
                .forEach(row -> values[row.place()] = row.index(index));
        return new Scores(new Curve(plan.ranges().getFirst(), plan.measures().get(index), values));
    }

    Measure<?> measure() {
        return curve.measure();
    }

    /** NaN where there is no value, or none yet. */
    double[] values() {
        return curve.values();
    }

    /** The places that have a value, ascending. */
    int[] places() {
        return IntStream.range(0, values().length)
                .filter(place -> !Double.isNaN(values()[place]))
                .toArray();
    }

    double low() {
        return known().min().orElse(0);
    }

    double high() {
        return known().max().orElse(1);
    }

    private DoubleStream known() {
        return Arrays.stream(values()).filter(value -> !Double.isNaN(value));
    }

    /** The place of the best value, the first of equals; empty where more clusters are always better. */
    OptionalInt best() {
        return measure().equals(Internal.WITHIN) ? OptionalInt.empty() : curve.best();
    }

    /** The place where a measure stops getting much better; empty where there is none, or where it is the best. */
    OptionalInt knee() {
        int[] places = places();
        OptionalInt knee = curve.knee();
        return knee.stream()
                .filter(place -> place != best().orElse(-1) && better(places))
                .findFirst();
    }

    /** Whether the last value is better than the first. */
    private boolean better(int[] places) {
        double gain = values()[places[places.length - 1]] - values()[places[0]];
        return measure().best() == Measure.Best.HIGHER ? gain > 0 : gain < 0;
    }
}
