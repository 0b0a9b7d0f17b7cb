package org.asterism.perception.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Whether a clustering, or a person, raises or lowers the agreement within a group of people: kappa-alpha.
 *
 * <p>Hartwig et al. 2025, doi 10.1111/cgf.15275, describe an index that "measures whether a rating increases or decreases
 * agreement within a group of raters" without giving a formula here known; <b>this formula is ours</b>, made to fit these
 * words. With alpha(G) the mean similarity of all pairs of m people and alpha(c|G) that of c with each of them,
 *
 * <pre>kappa(c|G) = alpha(G + c) - alpha(G) = 2 / (m + 1) * (alpha(c|G) - alpha(G))</pre>
 *
 * It is positive exactly if c agrees with the people more than they agree with each other. A person is rated against the
 * others, and the mean of that over all people is 0: 0 is the human level. The factor makes values from groups of
 * different size incomparable, so alpha(c|G) is told beside it. Where some pairs have no point in common, means are over
 * those that have, and the human mean is only about 0.
 *
 * @param alpha the mean similarity with the people, alpha(c|G); NaN where there is none
 * @param group the mean similarity of the people with each other, alpha(G); NaN where there are fewer than two
 * @param raters how many people there are, m
 */
public record KappaAlpha(double alpha, double group, int raters) {

    /**
     * Rates something against a group.
     *
     * @param similarities with each person of the group; NaN where there is none
     * @throws IllegalArgumentException if the group is compared by a distance
     */
    public static KappaAlpha of(Agreement group, double[] similarities) {
        if (group.similarity().isDistance()) {
            throw new IllegalArgumentException("kappa-alpha needs a similarity");
        }
        double alpha = Arrays.stream(similarities)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
        return new KappaAlpha(alpha, group.alpha(), group.size());
    }

    /** One person against the others. */
    public static KappaAlpha human(Agreement group, int rater) {
        Agreement others = group.without(rater);
        double[] similarities = IntStream.range(0, group.size())
                .filter(i -> i != rater)
                .mapToDouble(i -> group.between(rater, i))
                .toArray();
        return of(others, similarities);
    }

    /** The kappa of each person against the others, in their order; NaN with fewer than three people. */
    public static double[] humans(Agreement group) {
        return IntStream.range(0, group.size())
                .mapToDouble(rater -> human(group, rater).kappa())
                .toArray();
    }

    /** By how much it raises the agreement of the group, kappa(c|G): 0 is the human level. */
    public double kappa() {
        return 2.0 / (raters + 1) * (alpha - group);
    }
}
