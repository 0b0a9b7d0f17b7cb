package org.asterism.ui.scatter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.asterism.annotation.NamedSelection;
import org.asterism.annotation.Selection;
import org.asterism.data.Coordinate;
import org.asterism.geometry.Points;
import org.asterism.report.Layer;
import org.asterism.report.PlotScene;
import org.asterism.report.layer.OutlineLayer;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.LayerKind;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** The outlines of selections, found in the background: those that follow the density need all points. */
final class ShapePlans {
    private final TasksModel tasks;
    private final Runnable changed;
    private final Latest latest;
    private @Nullable Cause cause;
    private Map<LayerKind, OutlineLayer> ready = Map.of();

    /** What the outlines follow from. */
    private record Cause(
            List<Coordinate> axes, Selection selection, List<NamedSelection> selections, double[] x, double[] y) {}

    /** @param changed is called when outlines have become ready */
    ShapePlans(TasksModel tasks, Runnable changed) {
        this.tasks = tasks;
        this.changed = changed;
        latest = new Latest(tasks);
    }

    /** A layer with an outline; empty where there is none. */
    Optional<Layer> find(LayerKind kind) {
        return Optional.ofNullable(ready.get(kind));
    }

    /** Asks for the outlines on a study's axes. */
    void ask(@Nullable Study study, PlotScene scene) {
        if (study == null) {
            latest.cancel();
            cause = null;
            ready = Map.of();
            return;
        }
        Cause next = new Cause(
                List.of(study.across(), study.upwards()), study.selection(), study.selections(), scene.x(), scene.y());
        if (!next.equals(cause)) {
            cause = next;
            ready = Map.of();
            if (!(study.selection().none() && study.selections().isEmpty())) {
                start(study, Points.of(scene.x(), scene.y()));
            }
        }
    }

    private void start(Study study, Points points) {
        latest.start(
                Messages.text("layers.task"),
                _ -> List.of(OutlineLayer.kept(study, points), OutlineLayer.selected(study, points)),
                layers -> {
                    ready = drawn(layers);
                    changed.run();
                },
                words -> tasks.say(Message.note(words)));
    }

    private static Map<LayerKind, OutlineLayer> drawn(List<OutlineLayer> layers) {
        return layers.stream()
                .filter(layer -> layer.outlines().stream()
                        .anyMatch(outline -> !outline.lines().isEmpty()))
                .collect(Collectors.toMap(OutlineLayer::kind, layer -> layer));
    }
}
