package org.asterism.report.animation;

import java.util.List;
import org.asterism.geometry.Bounds;
import org.asterism.job.Job;
import org.asterism.lesson.play.Event;
import org.asterism.lesson.play.Events;
import org.asterism.lesson.play.Recording;
import org.asterism.lesson.play.StepColors;
import org.asterism.parameter.Schema;
import org.asterism.report.Layers;
import org.asterism.report.PlotScene;
import org.asterism.report.Viewport;
import org.asterism.report.layer.StepLayer;
import org.jspecify.annotations.Nullable;

/**
 * A run that was watched, with what a picture of it says.
 *
 * @param colors of the clusters at each step
 * @param title what runs
 * @param camera the part of the plane to look at, null for all points
 */
public record Watched(
        Recording recording,
        List<Event> events,
        StepColors colors,
        String title,
        String across,
        String upwards,
        @Nullable Bounds camera) {
    public Watched {
        events = List.copyOf(events);
    }

    /**
     * A run under the name of its algorithm.
     *
     * @param truth the known group of each point, negative for none; null where none is known
     * @param across the title of the axis of x
     * @param upwards the title of the axis of y
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static Watched of(Recording recording, int @Nullable [] truth, String across, String upwards, Job job) {
        List<Event> events = Events.of(recording, truth);
        StepColors colors = StepColors.of(recording.steps(), job);
        String title = Schema.of(recording.algorithm()).title();
        return new Watched(recording, events, colors, title, across, upwards, null);
    }

    public Watched withCamera(@Nullable Bounds newCamera) {
        return new Watched(recording, events, colors, title, across, upwards, newCamera);
    }

    /** The points in the colours of a step. */
    public PlotScene scene(int step) {
        return PlotScene.of(recording.points().column(0), recording.points().column(1), across, upwards)
                .withClusters(colors.painted(step));
    }

    /** The points in the colours of a step, and over them what the step looks at. */
    public PlotScene marked(int step) {
        StepLayer marks = StepLayer.of(recording.points(), recording.steps(), step, colors::of);
        return scene(step).withLayers(Layers.over(marks));
    }

    /** What is seen of the plane. */
    public Bounds view(PlotScene scene) {
        return camera == null ? Viewport.fit(scene.bounds()) : camera;
    }
}
