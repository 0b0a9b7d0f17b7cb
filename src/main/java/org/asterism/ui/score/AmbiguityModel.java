package org.asterism.ui.score;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.data.Dataset;
import org.asterism.data.Scatter;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Clams;
import org.asterism.perception.Pair;
import org.asterism.perception.Range;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/**
 * The ambiguity of the plot in front, recomputed in the background whenever data or axes change.
 *
 * <p>The newest request wins. The old score stays, marked stale, until the new one is there; the range over seeds
 * follows the score.
 */
public final class AmbiguityModel {
    private record Subject(Dataset dataset, List<String> axes) {}

    private final Latest latest;
    private final Clams clams = Clams.DEFAULT;
    private final ReadOnlyObjectWrapper<@Nullable Ambiguity> ambiguity = new ReadOnlyObjectWrapper<>(this, "ambiguity");
    private final ReadOnlyObjectWrapper<@Nullable Range> range = new ReadOnlyObjectWrapper<>(this, "range");
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(this, "stale");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ObjectProperty<@Nullable Pair> hovered = new SimpleObjectProperty<>(this, "hovered");
    private @Nullable Subject subject;

    public AmbiguityModel(DocumentModel document, TasksModel tasks) {
        latest = new Latest(tasks);
        document.studyProperty().subscribe(this::watch);
    }

    /** The last score; null before the first, and where there is none. */
    public ReadOnlyObjectProperty<@Nullable Ambiguity> ambiguityProperty() {
        return ambiguity.getReadOnlyProperty();
    }

    /** The range over seeds of the last score, of one seed where it was cancelled; null until it is computed. */
    public ReadOnlyObjectProperty<@Nullable Range> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /** Whether a newer score is being computed. */
    public ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /** Why there is no score; empty where there is one. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The pair of groups under the pointer, in whichever view; null where there is none. */
    public ObjectProperty<@Nullable Pair> hoveredProperty() {
        return hovered;
    }

    private void watch(@Nullable Study study) {
        Subject next = study == null ? null : new Subject(study.dataset(), study.axes());
        if (Objects.equals(subject, next)) {
            return;
        }
        subject = next;
        hovered.set(null);
        if (next == null) {
            latest.cancel();
            show(null, "");
        } else {
            request(next);
        }
    }

    private void request(Subject asked) {
        stale.set(true);
        range.set(null);
        latest.start(
                "Ambiguity",
                job -> clams.score(Scatter.of(asked.dataset, asked.axes).points(), job),
                score -> {
                    show(score, "");
                    requestRange(asked, score);
                },
                words -> show(null, words));
    }

    private void requestRange(Subject asked, Ambiguity score) {
        latest.start(
                "Ambiguity range over seeds",
                job -> clams.range(score, Scatter.of(asked.dataset, asked.axes).points(), job),
                found -> range.set(found.range()),
                _ -> range.set(score.range()));
    }

    private void show(@Nullable Ambiguity score, String why) {
        stale.set(false);
        range.set(null);
        ambiguity.set(score);
        problem.set(why);
    }
}
