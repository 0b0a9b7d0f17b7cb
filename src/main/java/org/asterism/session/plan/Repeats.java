package org.asterism.session.plan;

import java.util.List;

/**
 * Plots that each person sees twice without being told.
 *
 * @param count how many of the plots come again, 0 or more
 * @param turns how they are turned the second time, one after the other; {@link Turn#NONE} for a plain repeat
 * @param gap the fewest plots between the two times
 */
public record Repeats(int count, List<Turn> turns, int gap) {
    /** Every plot once. */
    public static final Repeats NONE = new Repeats(0, List.of(Turn.NONE), 0);

    public Repeats {
        turns = List.copyOf(turns);
    }
}
