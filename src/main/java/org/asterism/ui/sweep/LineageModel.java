package org.asterism.ui.sweep;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.cluster.Clustering;
import org.asterism.quality.Lineage;
import org.asterism.tuning.sweep.Outcome;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** How clusters split and merge along the values of one parameter; they keep their colours all the way. */
final class LineageModel {
    /** @param rows those that have a clustering, in the order of the values: one a stage */
    record Lines(List<Row> rows, Lineage lineage, Alluvial picture) {}

    private static final long MANY = 3_000_000;

    private final SweepModel model;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable Lines> lines = new ReadOnlyObjectWrapper<>(this, "lines");

    LineageModel(SweepModel model, TasksModel tasks) {
        this.model = model;
        latest = new Latest(tasks);
        model.rows().subscribe(this::follow);
        model.runningProperty().subscribe(_ -> follow());
    }

    /** Null where nothing was found yet, or two parameters are swept. */
    ReadOnlyObjectProperty<@Nullable Lines> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** The palette colour of each cluster of a row; {@code otherwise} where the row is in no lineage. */
    int[] colors(Row row, int[] otherwise) {
        Lines known = lines.get();
        int stage = known == null ? -1 : known.rows().indexOf(row);
        return known == null || stage < 0
                ? otherwise
                : known.lineage().stages().get(stage).colors();
    }

    /** Many labels are tied together only once all are there. */
    private void follow() {
        Plan plan = model.planProperty().get();
        List<Row> rows =
                model.rows().stream().filter(row -> row.clustered().isPresent()).toList();
        if (plan == null || plan.ranges().size() > 1 || rows.isEmpty()) {
            latest.cancel();
            lines.set(null);
        } else if (!model.runningProperty().get() || labels(rows) <= MANY) {
            latest.start(Messages.text("sweep.task-lineage"), _ -> of(rows), lines::set, _ -> lines.set(null));
        }
    }

    private static long labels(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.clustered().stream())
                .mapToLong(found -> found.clustering().labels().length)
                .sum();
    }

    private static Lines of(List<Row> rows) {
        List<Clustering> clusterings = rows.stream()
                .flatMap(row -> row.clustered().stream())
                .map(Outcome.Clustered::clustering)
                .toList();
        Lineage lineage = Lineage.of(clusterings);
        return new Lines(
                rows, lineage, Alluvial.of(lineage, clusterings.getFirst().labels().length));
    }
}
