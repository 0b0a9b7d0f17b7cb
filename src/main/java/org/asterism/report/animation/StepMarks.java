package org.asterism.report.animation;

import org.asterism.cluster.Step;
import org.asterism.lesson.play.Recording;
import org.asterism.report.PlotScene;

/** What a step looks at, drawn over the points. */
final class StepMarks {
    private StepMarks() {}

    static PlotScene over(PlotScene scene, Recording recording, Step step) {
        return scene;
    }
}
