package org.asterism.report.animation;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.asterism.lesson.play.Event;
import org.asterism.parameter.InvalidInputException;

/**
 * Which steps of a run are shown.
 *
 * @param from the first step, 0 for that at the start
 * @param to the last step; {@link #END} for that at the end
 * @param every how many steps one picture stands for, 1 for all of them
 * @param events whether only the steps are shown at which something happens for the first time or most
 */
public record StepChoice(int from, int to, int every, boolean events) {
    /** The end of every run. */
    public static final int END = Integer.MAX_VALUE;

    /** All steps. */
    public static final StepChoice ALL = new StepChoice(0, END, 1, false);

    /** @throws InvalidInputException if the range is empty or the stride is not positive */
    public StepChoice {
        if (from < 0 || to < from) {
            throw new InvalidInputException(
                    "Steps go from one that is at least 0 to one that is not before it, but not from " + from + " to "
                            + to + ".");
        }
        if (every < 1) {
            throw new InvalidInputException("Every 1st, 2nd, … step can be shown, but not every " + every + "th.");
        }
    }

    /**
     * The numbers of the steps, ascending; the first and the last in range are always among them.
     *
     * @param last the number of the run's last step
     * @throws InvalidInputException if the run ends before the range begins
     */
    public int[] steps(int last, List<Event> all) {
        if (from > last) {
            throw new InvalidInputException(
                    "The run has steps 0 to " + last + "; none is left from step " + from + " on.");
        }
        int end = Math.min(to, last);
        NavigableSet<Integer> steps = new TreeSet<>(List.of(from, end));
        if (events) {
            all.stream()
                    .map(Event::step)
                    .filter(step -> step >= from && step <= end)
                    .forEach(steps::add);
        } else {
            for (long step = from; step <= end; step += every) {
                steps.add((int) step);
            }
        }
        return steps.stream().mapToInt(Integer::intValue).toArray();
    }
}
