package org.asterism.report.animation;

import java.util.List;
import org.asterism.cluster.Step;
import org.asterism.geometry.Bounds;
import org.asterism.lesson.play.Event;
import org.asterism.lesson.play.Recording;
import org.asterism.parameter.Schema;
import org.asterism.report.PlotScene;
import org.asterism.report.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * A run that was watched, with what a picture of it says.
 *
 * @param title what runs
 * @param camera the part of the plane to look at, null for all points
 */
public record Watched(
        Recording recording,
        List<Event> events,
        String title,
        String across,
        String upwards,
        @Nullable Bounds camera) {
    public Watched {
        events = List.copyOf(events);
    }

    /** A run under the name of its algorithm. */
    public static Watched of(Recording recording, List<Event> events, String across, String upwards) {
        String title = Schema.of(recording.algorithm()).title();
        return new Watched(recording, events, title, across, upwards, null);
    }

    /** The points in the colours of a step. */
    PlotScene scene(Step step) {
        return PlotScene.of(recording.points().column(0), recording.points().column(1), across, upwards)
                .withClusters(step.labels());
    }

    Bounds view(PlotScene scene) {
        return camera == null ? Viewport.fit(scene.bounds()) : camera;
    }
}
