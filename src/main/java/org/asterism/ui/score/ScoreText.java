package org.asterism.ui.score;

import org.asterism.perception.Clarity;
import org.asterism.perception.Range;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;

/** A score in words. */
final class ScoreText {
    private ScoreText() {}

    /** One of five words for a score from 0 to 1. */
    static String clarity(double score) {
        return Messages.text(
                switch (Clarity.of(score)) {
                    case VERY_CLEAR -> "score.very-clear";
                    case CLEAR -> "score.clear";
                    case IN_BETWEEN -> "score.in-between";
                    case AMBIGUOUS -> "score.ambiguous";
                    case VERY_AMBIGUOUS -> "score.very-ambiguous";
                });
    }

    /** Such as "0.42 to 0.52 over 10 seeds". */
    static String range(Range range) {
        return Messages.text("score.range", number(range.min()), number(range.max()), range.seeds());
    }

    /** "1 group" or such as "3 groups". */
    static String groups(int count) {
        return Messages.text("score.groups", count);
    }

    /** With two decimals. */
    static String number(double value) {
        return Numbers.fixed(value, 2);
    }
}
