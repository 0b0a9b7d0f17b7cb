package org.asterism.session.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one person goes through, in this order.
 *
 * <p>The same for a plan and a person's number on every machine, so that a session can be resumed anywhere.
 */
public record Schedule(List<Step> steps) {
    public Schedule {
        steps = List.copyOf(steps);
    }

    /** One screen of the session. */
    public sealed interface Step {
        /** The instructions. */
        record Instructions(String text) implements Step {}

        /** A plot. */
        record Show(Trial trial) implements Step {}

        /** An offer to rest, after some plots. */
        record Break(int done, int left) implements Step {}
    }

    /** The plots, in order. */
    public List<Trial> trials() {
        return steps.stream()
                .flatMap(step -> step instanceof Step.Show shown ? Stream.of(shown.trial()) : Stream.empty())
                .toList();
    }
}
