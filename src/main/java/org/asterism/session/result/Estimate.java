package org.asterism.session.result;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.asterism.perception.Interval;
import org.asterism.perception.agreement.Agreement;
import org.asterism.perception.agreement.Bootstrap;

/**
 * A value with the interval that holds it in 95 of 100 resamples.
 *
 * @param interval NaN at both ends where there is too little to resample
 */
public record Estimate(double value, Interval interval) {
    private static final int FEWEST = 3;
    private static final Bootstrap DRAWS = new Bootstrap(400, 0.95, 1);
    private static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

    /** No value. */
    public static final Estimate NONE = new Estimate(Double.NaN, UNKNOWN);

    /** The mean agreement of a group, resampling its people. */
    static Estimate of(Agreement group) {
        return new Estimate(group.alpha(), group.size() < FEWEST ? UNKNOWN : DRAWS.alpha(group));
    }

    /** The mean over plots of the agreement of their people, resampling the people. */
    static Estimate of(List<Agreement> plots) {
        double mean = Summary.of(plots.stream().mapToDouble(Agreement::alpha)).mean();
        long people = plots.stream()
                .flatMap(plot -> plot.raters().stream())
                .distinct()
                .count();
        return new Estimate(mean, people < FEWEST ? UNKNOWN : DRAWS.alpha(plots));
    }

    /** The mean of a value that each plot has, resampling the plots; NaN takes no part. */
    static Estimate ofPlots(double[] values) {
        Summary plots = Summary.of(DoubleStream.of(values));
        return new Estimate(plots.mean(), plots.count() < FEWEST ? UNKNOWN : DRAWS.mean(values));
    }

    /**
     * Any statistic of a sample, resampling it.
     *
     * @param statistic of the rows that were drawn, each as often as it was; NaN where it has no value
     */
    static Estimate ofSample(int size, ToDoubleFunction<int[]> statistic) {
        double value = statistic.applyAsDouble(IntStream.range(0, size).toArray());
        return new Estimate(
                value, size < FEWEST ? UNKNOWN : DRAWS.interval(size, counts -> statistic.applyAsDouble(rows(counts))));
    }

    private static int[] rows(int[] counts) {
        return IntStream.range(0, counts.length)
                .flatMap(row -> IntStream.range(0, counts[row]).map(_ -> row))
                .toArray();
    }
}
