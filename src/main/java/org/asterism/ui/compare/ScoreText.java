package org.asterism.ui.compare;

import org.asterism.perception.Ambiguity;
import org.asterism.perception.Clams;
import org.asterism.perception.Coordinates;
import org.asterism.perception.Range;
import org.asterism.perception.compare.Outcome.Scored;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;

/** A score in words. */
final class ScoreText {
    private ScoreText() {}

    static String manner(Clams clams) {
        return clams.coordinates() == Coordinates.RAW
                ? Messages.text("compare.manner-raw", clams.seeds())
                : Messages.text("compare.manner-square", clams.seeds());
    }

    static String score(Ambiguity ambiguity) {
        return number(ambiguity.score());
    }

    /** The range over seeds; an ellipsis until it is known. */
    static String range(Ambiguity ambiguity) {
        return range(ambiguity.range());
    }

    static String outcome(Ambiguity ambiguity) {
        return Messages.text(
                "compare.outcome",
                groups(ambiguity),
                number(ambiguity.audience().ami()));
    }

    /** All that is known, for tooltips and screen readers. */
    static String sentence(Scored plot) {
        Ambiguity ambiguity = plot.ambiguity();
        return Messages.text(
                "compare.sentence",
                plot.x(),
                plot.y(),
                score(ambiguity),
                range(ambiguity),
                groups(ambiguity),
                number(ambiguity.audience().ami()),
                range(ambiguity.ranges().audience()));
    }

    static String number(double value) {
        return Numbers.fixed(value, 2);
    }

    private static String groups(Ambiguity ambiguity) {
        return Messages.text("compare.groups", ambiguity.components());
    }

    private static String range(Range range) {
        return range.seeds() == 1 ? "…" : number(range.min()) + "–" + number(range.max());
    }
}
