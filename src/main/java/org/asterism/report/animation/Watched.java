package org.asterism.report.animation;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.lesson.play.Event;
import org.asterism.lesson.play.Recording;
import org.asterism.lesson.play.Survey;
import org.asterism.parameter.Schema;
import org.asterism.report.Layers;
import org.asterism.report.PlotScene;
import org.asterism.report.Viewport;
import org.asterism.report.layer.StepLayer;
import org.jspecify.annotations.Nullable;

/**
 * A run that was watched, with what a picture of it says.
 *
 * @param points where the points are at each step, n by 2; safe for several threads
 * @param colors the colour of each cluster at each step; safe for several threads
 * @param objective at each step, NaN where there is none; shared and read only
 * @param title what runs
 * @param across the title of the axis of x
 * @param upwards the title of the axis of y
 * @param camera the part of the plane to look at, null for all points
 */
public record Watched(
        Recording recording,
        List<Event> events,
        IntFunction<Points> points,
        IntFunction<int[]> colors,
        double[] objective,
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
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static Watched of(Recording recording, int @Nullable [] truth, String across, String upwards, Job job) {
        return of(recording, Survey.of(recording.steps(), truth, job), across, upwards);
    }

    /** A run under the name of its algorithm, with what a walk through its steps found. */
    public static Watched of(Recording recording, Survey survey, String across, String upwards) {
        String title = Schema.of(recording.algorithm()).title();
        return new Watched(
                recording,
                survey.events(),
                _ -> recording.points(),
                survey.colors()::of,
                survey.objective(),
                title,
                across,
                upwards,
                null);
    }

    public Watched withCamera(@Nullable Bounds newCamera) {
        return new Watched(recording, events, points, colors, objective, title, across, upwards, newCamera);
    }

    /** The points in the colours of a step. */
    public PlotScene scene(int step) {
        Points now = points.apply(step);
        int[] colored = colors.apply(step);
        int[] painted = Arrays.stream(recording.steps().get(step).labels())
                .map(label -> label < 0 ? label : colored[label])
                .toArray();
        return PlotScene.of(now.column(0), now.column(1), across, upwards).withClusters(painted);
    }

    /** The points in the colours of a step, and over them what the step looks at. */
    public PlotScene marked(int step) {
        StepLayer marks = StepLayer.of(points.apply(step), recording.steps(), step, colors);
        return scene(step).withLayers(Layers.over(marks));
    }

    /** What is seen of the plane. */
    public Bounds view(PlotScene scene) {
        return camera == null ? Viewport.fit(scene.bounds()) : camera;
    }
}
