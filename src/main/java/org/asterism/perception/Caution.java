package org.asterism.perception;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What makes a score less sure than its number looks. */
public enum Caution {
    /** Random starts lead to scores that are far apart. */
    UNSTABLE,

    /** The curve that says how many components there are has no elbow. */
    NO_ELBOW,

    /** As many components were fitted as are tried. */
    COMPONENT_LIMIT,

    /** Not all points were scored. */
    SAMPLE,

    /** The plot has fewer or more points than those that people were asked about. */
    SIZE,

    /**
     * Most of the score comes from pairs unlike those that people were asked about.
     *
     * <p>The range of each feature holds 98 % of the pairs of the study, and there are many features, so that any plot has some
     * pairs a little outside. Only pairs count that are beyond an end by more than a tenth of the range (by logarithm where the
     * feature is a ratio or a count), and only if half of the score comes from them. None of the samples and of the plots
     * of the study is warned of for this reason.
     */
    UNLIKE_PAIRS;

    /** Share of a feature's range. */
    private static final double BEYOND = 0.1;

    private static final double MOST = 0.5;

    /** A quarter of the scale. */
    private static final double WIDE = 0.25;

    boolean applies(Ambiguity ambiguity) {
        return switch (this) {
            case UNSTABLE -> ambiguity.range().max() - ambiguity.range().min() > WIDE;
            case NO_ELBOW -> !ambiguity.elbow();
            case COMPONENT_LIMIT -> ambiguity.limit();
            case SAMPLE -> ambiguity.sampled();
            case SIZE -> !ambiguity.viewing().model().sizes().contains(ambiguity.points());
            case UNLIKE_PAIRS -> share(ambiguity) >= MOST;
        };
    }

    /** One or two sentences for the reader of this score. */
    public String words(Ambiguity ambiguity) {
        return switch (this) {
            case UNSTABLE ->
                String.format(
                        Locale.ROOT,
                        "The score is %.2f to %.2f by the random start: this plot can be taken apart in very different ways.",
                        ambiguity.range().min(),
                        ambiguity.range().max());
            case NO_ELBOW ->
                "No number of groups stands out: the fit has no elbow, so the number with the lowest BIC was taken.";
            case COMPONENT_LIMIT ->
                "The fit took as many groups as it may, " + ambiguity.components()
                        + "; the plot may need more, or its groups are far from Gaussian.";
            case SAMPLE ->
                String.format(
                        Locale.ROOT,
                        "Scored is a random sample of %,d of the %,d points; the range holds other samples.",
                        ambiguity.scored(),
                        ambiguity.points());
            case SIZE ->
                String.format(
                        Locale.ROOT,
                        "People were tested on plots of %,.0f to %,.0f points; this one has %,d.",
                        ambiguity.viewing().model().sizes().low(),
                        ambiguity.viewing().model().sizes().high(),
                        ambiguity.points());
            case UNLIKE_PAIRS -> unlikeWords(ambiguity);
        };
    }

    private static String unlikeWords(Ambiguity ambiguity) {
        return ambiguity.components() == 2
                ? "The two groups are unlike those that people were tested on."
                : String.format(
                        Locale.ROOT,
                        "Of %d pairs of groups %d are unlike those that people were tested on, which is where %.0f %% of the"
                                + " score comes from.",
                        ambiguity.pairs().size(),
                        unlike(ambiguity).size(),
                        100 * share(ambiguity));
    }

    /** How much of the ambiguity of all pairs is that of unlike ones, 0 to 1. */
    private static double share(Ambiguity ambiguity) {
        double all = sum(ambiguity.pairs());
        return all > 0 ? sum(unlike(ambiguity)) / all : 0;
    }

    private static double sum(List<Pair> pairs) {
        return pairs.stream().mapToDouble(Pair::ambiguity).sum();
    }

    private static List<Pair> unlike(Ambiguity ambiguity) {
        SeparabilityModel model = ambiguity.viewing().model();
        return ambiguity.pairs().stream()
                .filter(pair -> pair.outside(model).stream().anyMatch(feature -> beyond(pair, feature, model)))
                .toList();
    }

    private static boolean beyond(Pair pair, PairFeature feature, SeparabilityModel model) {
        Interval tested = Objects.requireNonNull(model.tested().get(feature));
        double place = feature.place(feature.of(pair.components()), tested);
        return place < -BEYOND || place > 1 + BEYOND;
    }
}
