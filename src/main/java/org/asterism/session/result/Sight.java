package org.asterism.session.result;

import java.time.Duration;
import java.time.Instant;
import org.asterism.session.log.Answer;

/**
 * What one person saw in one plot.
 *
 * @param labels one a point, see {@link org.asterism.annotation.outline.Sketch#partition}; shared and read only
 * @param groups how many groups the person saw, without noise and what they left outside
 * @param verdict whether they would swear to it
 * @param finished by the clock of their machine
 * @param time at work on the plot
 */
public record Sight(String person, int[] labels, int groups, Answer.Verdict verdict, Instant finished, Duration time) {

    static Sight of(String person, Answer answer, int points) {
        return new Sight(
                person,
                answer.sketch().partition(points),
                answer.sketch().outlined(),
                answer.verdict(),
                answer.finished(),
                answer.time());
    }

    /** Whether this was made from an answer; a person never finishes two at one moment. */
    boolean isOf(String other, Answer answer) {
        return person.equals(other) && finished.equals(answer.finished()) && time.equals(answer.time());
    }

    /** How long it took. */
    public double seconds() {
        return time.toMillis() / 1000.0;
    }
}
