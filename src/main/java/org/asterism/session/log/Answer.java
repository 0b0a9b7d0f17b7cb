package org.asterism.session.log;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.asterism.annotation.outline.Sketch;
import org.asterism.session.plan.Display;

/**
 * What a person said of one plot. The shapes are in places of the plot as it is in its file, not as it was turned.
 *
 * @param trial the trial's id, see {@link org.asterism.session.plan.Trial}
 * @param stimulus the id of its plot
 * @param fingerprint of the plot's table as it was shown
 * @param confidence how sure they are of the whole, 1 to {@link org.asterism.annotation.outline.Group#SURE}; 0 where
 *     they did not say
 * @param verdict whether they answered at all
 * @param comment empty for none
 * @param responses what they said to each question, by its id: a whole number or words
 * @param shown how the plot was really shown
 * @param finished by the clock of the machine
 * @param time at work on the plot, without pauses; from a clock that nobody can set back
 */
public record Answer(
        String trial,
        String stimulus,
        String fingerprint,
        Sketch sketch,
        int confidence,
        Verdict verdict,
        String comment,
        Map<String, String> responses,
        Display shown,
        Instant finished,
        Duration time) {

    public Answer {
        responses = Map.copyOf(responses);
    }

    /** Whether a person answered. */
    public enum Verdict {
        ANSWERED,
        /** Answered, but they would not swear to it. */
        UNSURE,
        /** They passed on; what they had drawn does not count. */
        SKIPPED,
        /** The time was up; what they had drawn until then. */
        OUT_OF_TIME
    }
}
