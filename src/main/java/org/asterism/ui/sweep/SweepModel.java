package org.asterism.ui.sweep;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.job.Task;
import org.asterism.parameter.Schema;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** Sweeps over parameters of the algorithm in the form: what was found so far, and which of it is looked at. */
public final class SweepModel {
    private final DocumentModel document;
    private final ReadOnlyObjectProperty<@Nullable Recipe> recipe;
    private final Consumer<Recipe> adopt;
    private final TasksModel tasks;
    private final Executor window;
    private final SetupModel setup;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper(this, "status", "");
    private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>(this, "plan");
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Row> hovered = new SimpleObjectProperty<>(this, "hovered");
    private final ObjectProperty<@Nullable Row> selected = new SimpleObjectProperty<>(this, "selected");
    private final DetailModel detail;
    private final LineageModel lineage;
    private @Nullable Attempt attempt;
    private @Nullable Task<?> task;

    /**
     * Sweeps nothing before {@link #show()}.
     *
     * @param recipe what the form says now
     * @param adopt runs a recipe and fills the form in with it
     * @param window runs code on the window's thread
     */
    public SweepModel(
            DocumentModel document,
            ReadOnlyObjectProperty<@Nullable Recipe> recipe,
            Consumer<Recipe> adopt,
            TasksModel tasks,
            Executor window) {
        this.document = document;
        this.recipe = recipe;
        this.adopt = adopt;
        this.tasks = tasks;
        this.window = window;
        setup = new SetupModel(tasks);
        detail = new DetailModel(this, tasks);
        lineage = new LineageModel(this, tasks);
        recipe.subscribe(_ -> follow());
        document.studyProperty().subscribe(_ -> follow());
    }

    /** Whether the page is wanted. */
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    public void show() {
        showing.set(true);
        follow();
    }

    /** A sweep that runs goes on. */
    public void close() {
        showing.set(false);
        hovered.set(null);
    }

    SetupModel setup() {
        return setup;
    }

    /** The row that is looked at. */
    DetailModel detail() {
        return detail;
    }

    LineageModel lineage() {
        return lineage;
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** How far the sweep is, or how it ended. */
    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** The sweep whose rows are shown; null before the first. */
    ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** What was found so far, in the order of the values. */
    ObservableList<Row> rows() {
        return rows;
    }

    Optional<Row> row(int place) {
        return rows.stream().filter(row -> row.place() == place).findFirst();
    }

    /** The row under the pointer or the keys, in whichever view; null where there is none. */
    ObjectProperty<@Nullable Row> hoveredProperty() {
        return hovered;
    }

    /** The row that was chosen; null where none was. */
    ObjectProperty<@Nullable Row> selectedProperty() {
        return selected;
    }

    /** Starts the sweep that was set up, in place of the one before. */
    void start() {
        Plan next = setup.planProperty().get();
        if (next == null) {
            return;
        }
        clear();
        Attempt mine = new Attempt(next, window, this::take);
        attempt = mine;
        plan.set(next);
        running.set(true);
        Task<?> started = tasks.start(
                Messages.text("sweep.task", Schema.of(next.sweep().base()).title()),
                job -> {
                    next.run(mine::add, job);
                    return next;
                },
                _ -> finish(mine, ""),
                reason -> finish(mine, reason));
        task = running.get() ? started : null;
    }

    /** Stops; what was found stays. */
    void cancel() {
        if (task != null) {
            task.cancel();
        }
    }

    /** Makes a row a run of the study and fills the form in with it. */
    void adopt(Row row) {
        Plan shown = plan.get();
        if (shown != null && row.clustered().isPresent()) {
            adopt.accept(shown.recipe(row));
            status.set(Messages.text("sweep.adopted", SweepText.name(shown, row)));
        }
    }

    private void take(Attempt of) {
        if (of == attempt) {
            rows.setAll(of.rows());
            say("");
        }
    }

    private void finish(Attempt of, String reason) {
        if (of == attempt) {
            task = null;
            running.set(false);
            rows.setAll(of.rows());
            say(reason);
            if (selected.get() == null && !rows.isEmpty()) {
                Scores.of(of.plan(), 0, rows)
                        .best()
                        .ifPresent(place -> row(place).ifPresent(selected::set));
            }
        }
    }

    private void say(String reason) {
        Plan shown = plan.get();
        String progress = Messages.text("sweep.progress", rows.size(), shown == null ? 0 : shown.size());
        long refused = rows.stream().filter(row -> row.clustered().isEmpty()).count();
        String some = refused == 0 ? progress : Messages.text("sweep.refused", progress, refused);
        status.set(reason.isEmpty() ? some : Messages.text("sweep.ended", some, reason));
    }

    private void clear() {
        cancel();
        attempt = null;
        task = null;
        running.set(false);
        plan.set(null);
        rows.clear();
        hovered.set(null);
        selected.set(null);
        status.set("");
    }

    private void follow() {
        Study study = document.studyProperty().get();
        Plan shown = plan.get();
        if (shown != null
                && (study == null
                        || !study.dataset().equals(shown.subject().study().dataset()))) {
            clear();
        }
        if (showing.get()) {
            Recipe now = recipe.get();
            setup.follow(study == null || now == null ? null : new Subject(study, now));
        }
    }
}
