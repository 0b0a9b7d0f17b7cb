package org.asterism.tuning.sweep;

import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.asterism.cluster.Clusterer;
import org.asterism.numeric.Kneedle;
import org.asterism.parameter.Schema;
import org.asterism.quality.Gap;
import org.asterism.quality.Measure;

/**
 * One measure along one parameter.
 *
 * @param values one a value of the range; NaN where there is none, or none yet
 */
public record Curve(Range range, Measure<?> measure, double[] values) {
    /** The part of all ups and downs that leads from one end to the other, from which on a curve may have a knee. */
    private static final double STEADY = 0.9;

    private static final double SENSITIVITY = 1;

    /**
     * The curve of what has come out so far; where another parameter varies too, of its best value each.
     *
     * @param outcomes in any order
     */
    public static Curve of(Range range, Measure<?> measure, Collection<? extends Outcome> outcomes) {
        Curve curve = new Curve(range, measure, new double[range.values().size()]);
        Arrays.fill(curve.values, Double.NaN);
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Clustered clustered) {
                clustered.indices().stream()
                        .filter(index -> index.measure().equals(measure))
                        .forEach(index -> curve.add(clustered.algorithm(), index.value()));
            }
        }
        return curve;
    }

    /** The gap statistic along k; of a k that it was not made for there is none. */
    public static Curve of(Range k, Gap gap) {
        double[] values = k.values().stream()
                .mapToInt(value -> ((Number) value).intValue())
                .mapToDouble(each -> each <= gap.within().length ? gap.gap(each) : Double.NaN)
                .toArray();
        return new Curve(k, Gap.MEASURE, values);
    }

    private void add(Clusterer algorithm, double value) {
        Object at = Schema.of(algorithm).values(algorithm).get(range.parameter().option());
        int place = range.values().indexOf(at);
        if (place >= 0 && better(value, values[place])) {
            values[place] = value;
        }
    }

    private boolean better(double value, double than) {
        return Double.isNaN(than) || (measure.best() == Measure.Best.HIGHER ? value > than : value < than);
    }

    /** Where the measure is best, the first of equally good ones; empty where it has no value. */
    public OptionalInt best() {
        int best = -1;
        for (int place : known()) {
            if (best < 0 || better(values[place], values[best])) {
                best = place;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /**
     * Where a curve that keeps falling, or rising, stops doing so much: its elbow or knee by {@link Kneedle}, with the values
     * of the range in equal steps. Empty where the curve goes up and down, or bends nowhere.
     */
    public OptionalInt knee() {
        int[] known = known();
        double[] curve = IntStream.of(known).mapToDouble(place -> values[place]).toArray();
        double travel = IntStream.range(1, curve.length)
                .mapToDouble(i -> Math.abs(curve[i] - curve[i - 1]))
                .sum();
        double climb = curve.length < 3 ? 0 : curve[curve.length - 1] - curve[0];
        if (!(Math.abs(climb) >= STEADY * travel) || climb == 0 || Double.isInfinite(climb)) {
            return OptionalInt.empty();
        }
        double[] falling =
                Arrays.stream(curve).map(value -> climb > 0 ? -value : value).toArray();
        OptionalInt knee = Kneedle.elbow(falling, SENSITIVITY);
        return knee.isPresent() ? OptionalInt.of(known[knee.getAsInt()]) : knee;
    }

    /** What the measure means and which way is better, in one or two sentences. */
    public String meaning() {
        return measure.help() + " Here " + measure.reading() + ".";
    }

    private int[] known() {
        return IntStream.range(0, values.length)
                .filter(place -> !Double.isNaN(values[place]))
                .toArray();
    }
}
