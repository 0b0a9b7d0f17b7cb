package org.asterism.ui.algorithm;

import org.asterism.cluster.Cost;
import org.asterism.ui.text.Messages;

/** What a run is expected to cost, in words. */
final class CostText {
    private CostText() {}

    /** Such as "About 20 seconds, 12 MB for 5000 points". */
    static String of(Cost cost, int points) {
        return Messages.text("algorithm.cost", time(cost.span()), cost.memory(), points);
    }

    private static String time(Cost.Span span) {
        return Messages.text(
                switch (span.unit()) {
                    case SECONDS -> "algorithm.time-seconds";
                    case MINUTES -> "algorithm.time-minutes";
                    case HOURS -> "algorithm.time-hours";
                    case DAYS -> "algorithm.time-days";
                },
                span.count());
    }
}
