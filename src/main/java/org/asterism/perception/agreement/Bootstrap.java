package org.asterism.perception.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.asterism.job.Parallel;
import org.asterism.perception.Interval;

/**
 * How far a mean would vary with other people or other plots: percentile intervals of resamples. Efron and Tibshirani
 * 1993, "An Introduction to the Bootstrap", chapter 13.
 *
 * <p>A resample of people draws as many as there are, with return. It may draw a person twice: he then counts twice with
 * all others, but the pair of him with himself is left out, since it would count as full agreement that nobody showed.
 * Resamples of one person alone say nothing and are left out. With few people such intervals are too narrow.
 *
 * @param draws how many resamples, at least 1
 * @param level the share of resamples within the interval, above 0 and below 1
 */
public record Bootstrap(int draws, double level, long seed) {
    /** 1000 resamples, 95 %. */
    public static final Bootstrap DEFAULT = new Bootstrap(1000, 0.95, 1);

    /** Resamples people: the interval of alpha(G). */
    public Interval alpha(Agreement group) {
        return interval(group.size(), group::alpha);
    }

    /**
     * Resamples people who grouped several plots, each with all plots they grouped: the interval of the mean over the
     * plots of alpha(G). People are the same by name; a plot of which fewer than two different people were drawn takes
     * no part.
     */
    public Interval alpha(List<Agreement> plots) {
        List<String> people = plots.stream()
                .flatMap(plot -> plot.raters().stream())
                .distinct()
                .toList();
        List<int[]> places = plots.stream()
                .map(plot -> plot.raters().stream().mapToInt(people::indexOf).toArray())
                .toList();
        return interval(
                people.size(),
                counts -> IntStream.range(0, places.size())
                        .mapToDouble(plot -> plots.get(plot)
                                .alpha(Arrays.stream(places.get(plot))
                                        .map(place -> counts[place])
                                        .toArray()))
                        .filter(alpha -> !Double.isNaN(alpha))
                        .average()
                        .orElse(Double.NaN));
    }

    /**
     * Resamples people: the interval of the kappa-alpha of something rated against them.
     *
     * @param similarities with each person
     */
    public Interval kappa(Agreement group, double[] similarities) {
        return interval(
                group.size(),
                counts -> new KappaAlpha(mean(similarities, counts), group.alpha(counts), group.size()).kappa());
    }

    /** Resamples plots: the interval of the mean of a value that each plot has; NaN takes no part. */
    public Interval mean(double[] values) {
        double[] known =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        return interval(known.length, counts -> mean(known, counts));
    }

    /**
     * The interval of any statistic.
     *
     * @param size how many there are to draw from
     * @param statistic of how often each was drawn, asked by several threads; NaN where it has no value
     * @return NaN at both ends where it never has one
     */
    public Interval interval(int size, ToDoubleFunction<int[]> statistic) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] counts = new int[draws][size];
        for (int[] drawn : counts) {
            for (int i = 0; i < size; i++) {
                drawn[random.nextInt(size)]++;
            }
        }
        double[] values = new double[draws];
        Parallel.forEach(draws, draw -> values[draw] = statistic.applyAsDouble(counts[draw]));
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return new Interval(quantile(sorted, (1 - level) / 2), quantile(sorted, (1 + level) / 2));
    }

    private static double mean(double[] values, int[] counts) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < values.length; i++) {
            double weight = Double.isNaN(values[i]) ? 0 : counts[i];
            sum += weight == 0 ? 0 : weight * values[i];
            weights += weight;
        }
        return sum / weights;
    }

    /** Between the two nearest values, as R's type 7. */
    private static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
