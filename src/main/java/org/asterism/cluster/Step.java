package org.asterism.cluster;

import java.util.List;

/**
 * One step of a run, whole in itself, so that any step can be shown without those before it.
 *
 * @param phase which half of the algorithm's cycle this is, one or two words such as "Assign" or "Move centres": the phase of a
 *     {@link Pseudocode.Line}
 * @param text what happened, in a sentence
 * @param labels a cluster a point, {@link Clustering#NOISE}, or {@link Clustering#UNLABELLED} where the algorithm has not
 *     decided yet; a copy
 * @param objective what the algorithm improves, NaN where it improves nothing
 * @param distances how many distances the run has computed so far, 0 where nobody counts; told by the {@link Trace}
 * @param marks what to draw over the points
 */
public record Step(String phase, String text, int[] labels, double objective, long distances, List<Mark> marks) {
    public Step {
        marks = List.copyOf(marks);
    }

    /** A step of an algorithm whose distances nobody counts. */
    public Step(String phase, String text, int[] labels, double objective, List<Mark> marks) {
        this(phase, text, labels, objective, 0, marks);
    }

    /** The same step after so many distances. */
    Step after(long computed) {
        return new Step(phase, text, labels, objective, computed, marks);
    }

    /** The same step with other labels; kept, not copied. */
    Step with(int[] other) {
        return new Step(phase, text, other, objective, distances, marks);
    }

    /** About how many bytes it holds. */
    long bytes() {
        return 4L * labels.length + marks.stream().mapToLong(Mark::bytes).sum() + text.length() + 150;
    }
}
