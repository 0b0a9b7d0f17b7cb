package org.asterism.ui.teach.play;

import java.util.ArrayList;
import java.util.List;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.job.Job;
import org.asterism.lesson.play.Branch;
import org.asterism.lesson.play.Diagram;
import org.asterism.lesson.play.Event;
import org.asterism.lesson.play.Events;
import org.asterism.lesson.play.StepColors;
import org.jspecify.annotations.Nullable;

/**
 * A way of a run, with what was found by walking through it.
 *
 * @param work how many distances were computed at each step
 * @param objective the objective at each step
 * @param diagram what it draws beside the points; null for nothing
 */
record Track(
        Branch branch,
        List<Event> events,
        StepColors colors,
        long[] work,
        double[] objective,
        @Nullable Diagram diagram) {
    /** @param truth the known groups, null where none are known */
    static Track of(Branch branch, int @Nullable [] truth, Job job) {
        List<Step> steps = branch.recording().steps();
        long[] work = new long[steps.size()];
        double[] objective = new double[steps.size()];
        List<List<Mark>> marks = new ArrayList<>();
        for (int i = 0; i < work.length; i++) {
            Step step = steps.get(i);
            work[i] = step.distances();
            objective[i] = step.objective();
            marks.add(step.marks());
        }
        return new Track(
                branch,
                Events.of(branch.recording(), truth),
                StepColors.of(steps, job),
                work,
                objective,
                Diagram.of(marks).orElse(null));
    }

    Track in(StepColors other) {
        return new Track(branch, events, other, work, objective, diagram);
    }

    int last() {
        return work.length - 1;
    }
}
