package org.asterism.ui.teach.predict;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.asterism.cluster.Steerable;
import org.asterism.geometry.Points;
import org.asterism.lesson.Stage;
import org.asterism.lesson.answer.Reference;
import org.asterism.lesson.play.Recording;
import org.asterism.report.PlotScene;
import org.asterism.ui.teach.play.StageModel;
import org.jspecify.annotations.Nullable;

/** What of the stage is predicted: its points, and the first run on it before anybody branched off. */
record Staged(StageModel stage) {
    /** Whether there is something on the stage. */
    BooleanBinding ready() {
        return stage.showingProperty().and(stage.stageProperty().isNotNull());
    }

    /** Whether the run can start from places of one's own. */
    BooleanBinding placeable() {
        return stage.showingProperty()
                .and(Bindings.createBooleanBinding(
                        () -> !stage.lanes().isEmpty() && run().algorithm() instanceof Steerable, stage.lanes()));
    }

    /** As the algorithm sees them; empty while nothing is on the stage. */
    Optional<Points> points() {
        return stage.lanes().isEmpty()
                ? Optional.ofNullable(stage.stageProperty().get()).map(now -> now.points(false))
                : Optional.of(run().points());
    }

    /** The points without any groups. */
    PlotScene scene() {
        Stage now = stage.stageProperty().get();
        return now == null
                ? PlotScene.EMPTY
                : points().map(points -> PlotScene.of(points.column(0), points.column(1), now.across(), now.upwards()))
                        .orElse(PlotScene.EMPTY);
    }

    /** How many clusters the run has; 1 where nothing runs. */
    int clusters() {
        return stage.lanes().isEmpty() ? 1 : Math.max(1, run().result().clusters());
    }

    /** What predictions are compared with; empty while nothing is on the stage. */
    Optional<Reference> reference() {
        return points().map(this::reference);
    }

    private Reference reference(Points points) {
        int @Nullable [] known =
                Objects.requireNonNull(stage.stageProperty().get()).groups();
        return stage.lanes().isEmpty()
                ? new Reference(points, null, null, Double.NaN, known)
                : Reference.of(run(), known);
    }

    private Recording run() {
        return stage.lanes().getFirst().branches().branches().getFirst().recording();
    }
}
