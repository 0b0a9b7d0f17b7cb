package org.asterism.lesson.play;

import java.util.ArrayList;
import java.util.List;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.job.Job;
import org.jspecify.annotations.Nullable;

/**
 * What one walk through the steps of a run tells of all of them.
 *
 * @param events what is worth jumping to, by step
 * @param colors the colour of each cluster at each step
 * @param distances how many were computed up to each step, ascending
 * @param objective at each step, NaN where there is none
 * @param diagram what the run draws beside the points; null for nothing
 */
public record Survey(
        List<Event> events,
        StepColors colors,
        long[] distances,
        double[] objective,
        @Nullable Diagram diagram) {
    /**
     * Looks at each step once, since making one costs O(n).
     *
     * @param steps at least one
     * @param truth the known group of each point, negative for none; null where none is known
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static Survey of(List<Step> steps, int @Nullable [] truth, Job job) {
        int count = steps.size();
        Events events = new Events(count, truth);
        StepColors.Walk colors = new StepColors.Walk(steps);
        long[] distances = new long[count];
        double[] objective = new double[count];
        List<List<Mark>> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            job.check();
            Step step = steps.get(i);
            events.next(step);
            colors.next(step);
            distances[i] = step.distances();
            objective[i] = step.objective();
            marks.add(step.marks());
        }
        Diagram diagram = Diagram.of(marks).orElse(null);
        return new Survey(events.found(), colors.end(), distances, objective, diagram);
    }

    /** The same in other colours. */
    public Survey withColors(StepColors other) {
        return new Survey(events, other, distances, objective, diagram);
    }
}
