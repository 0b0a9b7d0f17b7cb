package org.asterism.tuning.advice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something that was found of a plot.
 *
 * @param amount the number behind it: an agreement from -1 to 1 for curved, gaps and pieces, a share for overlapping and
 *     noisy, a ratio for round, elongated, uneven and unequal, a silhouette for nothing
 */
public record Finding(Reason reason, double amount) {
    static List<Finding> of(double[] values) {
        Map<Feature, Double> features = Feature.named(values);
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.applies(features))
                .map(reason -> new Finding(reason, reason.amount(features)))
                .toList();
    }

    /** One sentence. */
    public String words() {
        return switch (reason) {
            case CURVED -> "Groups are curved or nested: ellipses agree with dense groups only to " + number() + ".";
            case ROUND -> "Groups are round, " + number() + " times longer than wide.";
            case ELONGATED -> "Groups are long, " + number() + " times longer than wide.";
            case OVERLAPPING -> "Groups run into each other: " + percent() + " of a point is another group's.";
            case GAPS -> "The gaps between groups are wider than those within.";
            case UNEVEN -> "Points stand " + number() + " times closer in one group than in another.";
            case NOISY -> percent() + " of the points stand alone, outside of dense groups.";
            case UNEQUAL -> "The largest group has " + number() + " times the points of the smallest.";
            case PIECES -> "Several ellipses may make up one group.";
            case NOTHING -> "No group stands out.";
        };
    }

    private String number() {
        return String.format(Locale.ROOT, "%.1f", amount);
    }

    private String percent() {
        return Math.round(100 * amount) + " %";
    }
}
