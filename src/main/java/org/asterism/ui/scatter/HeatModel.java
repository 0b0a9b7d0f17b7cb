package org.asterism.ui.scatter;

import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.asterism.geometry.Points;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.DoubtMap;
import org.asterism.report.Heat;
import org.asterism.report.PlotScene;
import org.asterism.report.Viewport;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The doubt layer of the plot, made in the background for a score and the points in front; the newest request wins. */
public final class HeatModel {
    private final ScatterModel scatter;
    private final Latest latest;
    private final BooleanProperty contours = new SimpleBooleanProperty(this, "contours");
    private @Nullable Ambiguity mapped;
    private PlotScene plotted = PlotScene.EMPTY;
    private @Nullable Heat heat;
    private boolean wanted;

    public HeatModel(ScatterModel scatter, TasksModel tasks) {
        this.scatter = scatter;
        latest = new Latest(tasks);
        contours.subscribe(this::publish);
    }

    /** Whether the layer has contour lines. */
    public BooleanProperty contoursProperty() {
        return contours;
    }

    /**
     * Shows the doubt behind a score; what was mapped before is shown at once.
     *
     * @param points those that the score belongs to, two-dimensional
     */
    public void show(Ambiguity ambiguity, Points points) {
        wanted = true;
        boolean same = samePoints();
        if (!same || mapped == null || !sameDoubt(ambiguity, mapped)) {
            heat = same ? heat : null;
            plotted = scatter.sceneProperty().get();
            mapped = ambiguity;
            request(ambiguity, points, plotted);
        }
        publish();
    }

    public void hide() {
        wanted = false;
        publish();
    }

    private void request(Ambiguity ambiguity, Points points, PlotScene scene) {
        latest.start(
                Messages.text("scatter.task-doubt"),
                job -> Heat.of(DoubtMap.of(ambiguity, points, Viewport.fit(scene.bounds()), job)),
                found -> {
                    heat = found;
                    publish();
                },
                _ -> mapped = null);
    }

    private void publish() {
        Heat shown = wanted && samePoints() ? heat : null;
        Heat next = shown != null && contours.get() ? shown.withLines() : shown;
        if (!Objects.equals(next, scatter.heatProperty().get())) {
            scatter.heatProperty().set(next);
        }
    }

    /** A wider range over seeds leaves the doubt as it is. */
    private static boolean sameDoubt(Ambiguity one, Ambiguity other) {
        return one.mixture().equals(other.mixture()) && one.pairs().equals(other.pairs());
    }

    private boolean samePoints() {
        return scatter.sceneProperty().get().samePoints(plotted);
    }
}
