package org.asterism.session.log;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.asterism.annotation.outline.Sketch;

/**
 * What a person has said of one plot so far.
 *
 * @param confidence 0 where they did not say yet
 * @param comment empty for none
 * @param responses to the questions, by their ids
 * @param time at work on the plot so far
 */
public record Draft(Sketch sketch, int confidence, String comment, Map<String, String> responses, Duration time) {
    /** Nothing yet. */
    public static final Draft EMPTY = new Draft(Sketch.EMPTY, 0, "", Map.of(), Duration.ZERO);

    public Draft {
        responses = Map.copyOf(responses);
    }

    static Draft of(Answer answer) {
        return new Draft(answer.sketch(), answer.confidence(), answer.comment(), answer.responses(), answer.time());
    }

    /** What it is after an action. */
    Draft after(Action action) {
        return switch (action) {
            case Action.Drew drew -> new Draft(drew.sketch(), confidence, comment, responses, time);
            case Action.Judged judged -> new Draft(sketch, judged.confidence(), comment, responses, time);
            case Action.Commented commented -> new Draft(sketch, confidence, commented.comment(), responses, time);
            case Action.Responded responded -> new Draft(sketch, confidence, comment, with(responded), time);
            case Action.Answered answered -> of(answered.answer());
            default -> this;
        };
    }

    Draft withTime(Duration worked) {
        return new Draft(sketch, confidence, comment, responses, worked);
    }

    private Map<String, String> with(Action.Responded responded) {
        Map<String, String> changed = new LinkedHashMap<>(responses);
        if (responded.response().isEmpty()) {
            changed.remove(responded.question());
        } else {
            changed.put(responded.question(), responded.response());
        }
        return changed;
    }
}
