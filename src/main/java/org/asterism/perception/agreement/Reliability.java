package org.asterism.perception.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far each person's answers are borne out by those of the others.
 *
 * <p>Weights are the leading eigenvector of the matrix of agreement without its diagonal, iterated from equal weights: who
 * agrees with people who agree with others counts more. Parisi, Strino, Nadler and Kluger 2014, "Ranking and combining
 * multiple predictors without labeled data", doi 10.1073/pnas.1219097111. Who agrees with nobody has weight 0, and no
 * answer is ever dropped: careless ones are only told.
 *
 * @param raters the people, over all plots
 * @param weights 0 or more, 1 on average, for {@link Togetherness#of(Ratings, double[], org.asterism.quality.Noise,
 *     org.asterism.job.Job)}
 * @param kappas by plot and person the kappa-alpha against the others; NaN where a person has no answer, or too few have
 * @param plots by plot and person the robust z-score of that kappa among all people of the plot
 * @param means the mean kappa of each person over the plots; NaN where there is none
 * @param scores the robust z-score of that mean among all people
 */
public record Reliability(
        List<String> raters, double[] weights, double[][] kappas, double[][] plots, double[] means, double[] scores) {
    /** An answer, or a person, with a score below this stands out. Iglewicz and Hoaglin 1993. */
    public static final double CARELESS = -3.5;

    private static final int ROUNDS = 200;

    public Reliability {
        raters = List.copyOf(raters);
    }

    /** @param plots the agreement on each plot; people are the same by name */
    public static Reliability of(List<Agreement> plots) {
        Agreement mean = Agreement.mean(plots);
        double[][] kappas =
                plots.stream().map(plot -> kappas(plot, mean.raters())).toArray(double[][]::new);
        double[] means = IntStream.range(0, mean.size())
                .mapToDouble(rater -> Arrays.stream(kappas)
                        .mapToDouble(plot -> plot[rater])
                        .filter(kappa -> !Double.isNaN(kappa))
                        .average()
                        .orElse(Double.NaN))
                .toArray();
        double[][] scores = Arrays.stream(kappas).map(RobustScores::of).toArray(double[][]::new);
        return new Reliability(mean.raters(), weights(mean), kappas, scores, means, RobustScores.of(means));
    }

    /** Whether a person's answers agree so much less with the others' that they stand out among all people. */
    public boolean careless(int rater) {
        return scores[rater] < CARELESS;
    }

    /** Whether a person's answer to one plot stands out so among all people's. */
    public boolean careless(int plot, int rater) {
        return plots[plot][rater] < CARELESS;
    }

    /** The weights of those who answered a plot, in its order; 1 for who is not known. */
    public double[] weights(Ratings plot) {
        return plot.raters().stream()
                .mapToInt(raters::indexOf)
                .mapToDouble(rater -> rater < 0 ? 1 : weights[rater])
                .toArray();
    }

    private static double[] kappas(Agreement plot, List<String> raters) {
        double[] own = KappaAlpha.humans(plot);
        return raters.stream()
                .mapToInt(plot.raters()::indexOf)
                .mapToDouble(rater -> rater < 0 ? Double.NaN : own[rater])
                .toArray();
    }

    private static double[] weights(Agreement mean) {
        double[] weights = new double[mean.size()];
        Arrays.fill(weights, 1);
        for (int round = 0; round < ROUNDS; round++) {
            double[] last = weights;
            double[] next = IntStream.range(0, last.length)
                    .mapToDouble(rater -> support(mean, rater, last))
                    .toArray();
            double unit = Arrays.stream(next).average().orElse(0);
            if (unit == 0) {
                return last;
            }
            weights = Arrays.stream(next).map(weight -> weight / unit).toArray();
        }
        return weights;
    }

    /** The summed agreement of others with a person, by their weights; below 0 counts as none. */
    private static double support(Agreement mean, int rater, double[] weights) {
        double sum = 0;
        for (int other = 0; other < weights.length; other++) {
            double value = mean.between(rater, other);
            sum += other != rater && value > 0 ? value * weights[other] : 0;
        }
        return sum;
    }
}
