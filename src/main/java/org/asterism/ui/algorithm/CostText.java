package org.asterism.ui.algorithm;

import org.asterism.cluster.Cost;
import org.asterism.tuning.forecast.Forecast;
import org.asterism.ui.text.Messages;

/** What a run is expected to cost, in words. */
final class CostText {
    private static final int ENOUGH = 3;

    private CostText() {}

    /** Such as "About 12 seconds, 380 MB for 5000 points, from 14 runs here"; to one digit while few runs are known. */
    static String of(Forecast.Expected expected, int points) {
        Cost cost = expected.cost();
        return expected.runs() < ENOUGH
                ? Messages.text("algorithm.cost", time(cost.span()), cost.memory(), points)
                : Messages.text("algorithm.cost-known", time(cost.span(2)), cost.memory(), points, expected.runs());
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
