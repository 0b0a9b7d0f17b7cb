package org.asterism.ui.teach.play;

import java.util.List;
import org.asterism.job.Job;
import org.asterism.lesson.play.Branch;
import org.asterism.lesson.play.Event;
import org.asterism.lesson.play.Events;
import org.asterism.lesson.play.StepColors;
import org.jspecify.annotations.Nullable;

/** A way of a run, with what was found by walking through it once. */
record Track(Branch branch, List<Event> events, StepColors colors) {
    /** @param truth the known groups, null where none are known */
    static Track of(Branch branch, int @Nullable [] truth, Job job) {
        return new Track(
                branch,
                Events.of(branch.recording(), truth),
                StepColors.of(branch.recording().steps(), job));
    }

    Track in(StepColors other) {
        return new Track(branch, events, other);
    }
}
