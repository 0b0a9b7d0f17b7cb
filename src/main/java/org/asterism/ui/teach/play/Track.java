package org.asterism.ui.teach.play;

import java.util.List;
import org.asterism.job.Job;
import org.asterism.lesson.play.Branch;
import org.asterism.lesson.play.Diagram;
import org.asterism.lesson.play.Event;
import org.asterism.lesson.play.StepColors;
import org.asterism.lesson.play.Survey;
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
        Survey survey = Survey.of(branch.recording().steps(), truth, job);
        return new Track(
                branch, survey.events(), survey.colors(), survey.distances(), survey.objective(), survey.diagram());
    }

    Track in(StepColors other) {
        return new Track(branch, events, other, work, objective, diagram);
    }

    int last() {
        return work.length - 1;
    }
}
