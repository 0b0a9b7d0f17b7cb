package org.asterism.session.log;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.asterism.parameter.InvalidInputException;
import org.asterism.workspace.codec.Fields;

/** Whether the lines of a file follow each other: by their numbers, and by both clocks. */
final class Sequence {
    /** How far clocks are set back in normal life. */
    private static final Duration USUAL = Duration.ofSeconds(2);

    /** How many numbers lines that could not be written may leave out; a number further on is a damaged one. */
    private static final long FARTHEST = 1_000_000;

    private final Problems problems;
    private final Map<Long, Integer> seen = new HashMap<>();
    private long number;
    private long millis;
    private Instant at = Instant.MIN;

    Sequence(Problems problems) {
        this.problems = problems;
    }

    /** The last number; 0 where there is none. */
    long number() {
        return number;
    }

    /** The latest time. */
    long millis() {
        return millis;
    }

    /**
     * Whether just this line was there before: it is written twice where the program could not know whether the first
     * time was good.
     *
     * @param hash of the whole line
     * @throws InvalidInputException if another line had its number, or it is far ahead
     */
    boolean repeats(Fields fields, int hash) {
        long next = fields.large("n", 1, Long.MAX_VALUE);
        if (next > number + FARTHEST) {
            throw new InvalidInputException("its number " + next + " is far above that of the line before");
        }
        Integer before = seen.putIfAbsent(next, hash);
        if (before != null && before == hash) {
            return true;
        }
        if (next <= number) {
            throw new InvalidInputException("its number " + next + " is not above that of the line before");
        }
        number = next;
        return false;
    }

    /**
     * A line in its place.
     *
     * @param number as the file counts its actions
     */
    record Place(long line, long number, Instant at, long millis) {
        Entry entry(Action action) {
            return new Entry(number, at, millis, action);
        }
    }

    /** Where a line stands and when it was written, by both clocks, with a word about a clock that was set back. */
    Place place(Fields fields, long line) {
        Instant time = Instant.parse(fields.text("at"));
        long now = fields.large("ms", 0, Long.MAX_VALUE);
        if (time.plus(USUAL).isBefore(at)) {
            problems.add(", line " + line + ": the machine's clock was set back by "
                    + Duration.between(time, at).toSeconds()
                    + " s before it; times at work come from another clock and are right.");
        }
        if (now < millis) {
            problems.add(", line " + line + ": the time that only goes forward went back by " + (millis - now)
                    + " ms before it; no time is counted here.");
        }
        at = time;
        millis = Math.max(millis, now);
        return new Place(line, number, time, millis);
    }
}
