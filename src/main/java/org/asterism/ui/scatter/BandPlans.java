package org.asterism.ui.scatter;

import java.util.Optional;
import java.util.stream.IntStream;
import org.asterism.geometry.Points;
import org.asterism.report.Layer;
import org.asterism.report.PlotScene;
import org.asterism.report.layer.BandLayer;
import org.asterism.tuning.stability.Membership;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The bands of the groups that are looked at, outlined in the background. */
final class BandPlans {
    private final TasksModel tasks;
    private final Runnable changed;
    private final Latest latest;
    private @Nullable Cause cause;
    private Optional<Layer> ready = Optional.empty();

    /** What the bands follow from. */
    private record Cause(Preview preview, double[] x, double[] y) {}

    /** @param changed is called when the layer has become ready */
    BandPlans(TasksModel tasks, Runnable changed) {
        this.tasks = tasks;
        this.changed = changed;
        latest = new Latest(tasks);
    }

    Optional<Layer> find() {
        return ready;
    }

    /**
     * Asks for the bands of a preview; there are none where it does not say how sure its groups are.
     *
     * @param rows the data set's row of each point
     */
    void ask(@Nullable Preview preview, PlotScene scene, int[] rows) {
        Cause next = preview == null || !preview.banded() || rows.length != scene.size()
                ? null
                : new Cause(preview, scene.x(), scene.y());
        if (next == null) {
            latest.cancel();
            ready = Optional.empty();
        } else if (!next.equals(cause)) {
            ready = Optional.empty();
            start(next, rows);
        }
        cause = next;
    }

    private void start(Cause asked, int[] rows) {
        latest.start(
                Messages.text("layers.task"),
                job -> BandLayer.of(Points.of(asked.x, asked.y), membership(asked.preview, rows), job),
                layer -> {
                    ready = Optional.of(layer);
                    changed.run();
                },
                words -> tasks.say(Message.note(words)));
    }

    private static Membership membership(Preview preview, int[] rows) {
        return new Membership(
                IntStream.of(rows).map(preview.groups()::color).toArray(),
                IntStream.of(rows).mapToDouble(row -> preview.shares()[row]).toArray());
    }
}
