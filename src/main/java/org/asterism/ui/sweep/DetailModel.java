package org.asterism.ui.sweep;

import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The row that is looked at: its clustering in the plot, and the silhouettes of its clusters. */
final class DetailModel {
    /**
     * A clustering as it looks in the plot.
     *
     * @param labels one a plotted point
     * @param colors the palette colour of each cluster where it is in no lineage
     */
    record Seen(Row row, Points points, int[] labels, int[] colors) {}

    /**
     * The silhouettes of a clustering.
     *
     * @param colors as of {@link Seen}
     */
    record Judged(Row row, Widths widths, int[] colors) {}

    private final SweepModel model;
    private final Latest seeing;
    private final Latest judging;
    private final ReadOnlyObjectWrapper<@Nullable Row> row = new ReadOnlyObjectWrapper<>(this, "row");
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>(this, "seen");
    private final ReadOnlyObjectWrapper<@Nullable Judged> judged = new ReadOnlyObjectWrapper<>(this, "judged");

    DetailModel(SweepModel model, TasksModel tasks) {
        this.model = model;
        seeing = new Latest(tasks);
        judging = new Latest(tasks);
        model.hoveredProperty().subscribe(_ -> look());
        model.selectedProperty().subscribe(_ -> look());
    }

    /** The row under the pointer, else the one that was chosen; null where there is none. */
    ReadOnlyObjectProperty<@Nullable Row> rowProperty() {
        return row.getReadOnlyProperty();
    }

    /** Its clustering, or that of the row before until it is there; null where there is none. */
    ReadOnlyObjectProperty<@Nullable Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** Its silhouettes, or those of the row before until they are there; null where there are none. */
    ReadOnlyObjectProperty<@Nullable Judged> judgedProperty() {
        return judged.getReadOnlyProperty();
    }

    private void look() {
        Row hovered = model.hoveredProperty().get();
        Row next = hovered == null ? model.selectedProperty().get() : hovered;
        if (Objects.equals(next, row.get())) {
            return;
        }
        row.set(next);
        Plan plan = model.planProperty().get();
        if (plan == null || next == null || next.clustered().isEmpty()) {
            seeing.cancel();
            judging.cancel();
            seen.set(null);
            judged.set(null);
        } else {
            next.clustered().ifPresent(found -> show(plan, next, found.clustering()));
        }
    }

    private void show(Plan plan, Row next, Clustering clustering) {
        Subject subject = plan.subject();
        seeing.start(
                Messages.text("sweep.task-picture"),
                _ -> new Seen(next, subject.plotted(), subject.seen(clustering.labels()), subject.colors(clustering)),
                seen::set,
                _ -> seen.set(null));
        judging.start(
                Messages.text("sweep.task-silhouettes"),
                job -> new Judged(next, Widths.of(subject.space(), clustering, job), subject.colors(clustering)),
                judged::set,
                _ -> judged.set(null));
    }
}
