package org.asterism.ui.teach.play;

import org.asterism.ui.task.TasksModel;
import org.jspecify.annotations.Nullable;

/** What lanes ask of the stage that they are on. */
interface Rails {
    /** Takes a lane to another way, and all to where the lane is at a step. */
    void show(LaneModel lane, Track track, int step);

    /** Puts another way of a lane beside it, as the second lane. */
    void beside(LaneModel lane, Track track);

    /** The known groups of the points; null where none are known. */
    int @Nullable [] truth();

    TasksModel tasks();
}
