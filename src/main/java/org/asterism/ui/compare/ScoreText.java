package org.asterism.ui.compare;

import java.util.Locale;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Clams;
import org.asterism.perception.Coordinates;
import org.asterism.perception.Percept;
import org.asterism.perception.Range;
import org.asterism.perception.compare.Outcome.Scored;

/** A score in words. */
final class ScoreText {
    private ScoreText() {}

    static String manner(Clams clams) {
        String place = clams.coordinates() == Coordinates.RAW ? "raw coordinates" : "each plot stretched to a square";
        return "Ambiguity, and its range over " + clams.seeds() + " seeds; " + place + ".";
    }

    static String score(Ambiguity ambiguity) {
        return number(ambiguity.score());
    }

    /** The range over seeds; an ellipsis until it is known. */
    static String range(Ambiguity ambiguity) {
        return range(ambiguity.range());
    }

    static String outcome(Ambiguity ambiguity) {
        return groups(ambiguity) + " · audience " + number(ambiguity.audience().ami());
    }

    /** All that is known, for tooltips and screen readers. */
    static String sentence(Scored plot) {
        Ambiguity ambiguity = plot.ambiguity();
        return plot.x() + " and " + plot.y() + ": ambiguity " + score(ambiguity) + ", over seeds " + range(ambiguity)
                + "; " + groups(ambiguity) + "; two viewers are expected to differ by "
                + number(ambiguity.audience().ami()) + ", over seeds "
                + range(ambiguity.ranges().audience());
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String groups(Ambiguity ambiguity) {
        return Percept.count(ambiguity.components());
    }

    private static String range(Range range) {
        return range.seeds() == 1 ? "…" : number(range.min()) + "–" + number(range.max());
    }
}
