package org.asterism.ui.selecting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.cluster.Clusterer;
import org.asterism.data.Dataset;
import org.asterism.job.Job;
import org.asterism.job.Task;
import org.asterism.parameter.InvalidInputException;
import org.asterism.tuning.selection.SelectionFunction;
import org.asterism.tuning.selection.Surface;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Coalesced;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** The selection function of algorithms: what is planted, who is tried, and what came out so far. */
public final class SelectingModel {
    private final DocumentModel document;
    private final SetupModel setup;
    private final TasksModel tasks;
    private final Executor window;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper(this, "status", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>(this, "outcome");
    private final ObjectProperty<Outcome.@Nullable Place> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ObjectProperty<Outcome.@Nullable Place> hovered = new SimpleObjectProperty<>(this, "hovered");
    private volatile @Nullable Outcome newest;
    private @Nullable Task<?> task;
    private @Nullable Dataset dataset;

    /**
     * Plants nothing before {@link #start()}.
     *
     * @param form what the form says now
     * @param window runs code on the window's thread
     */
    public SelectingModel(
            DocumentModel document, ReadOnlyObjectProperty<@Nullable Recipe> form, TasksModel tasks, Executor window) {
        this.document = document;
        setup = new SetupModel(document, form);
        this.tasks = tasks;
        this.window = window;
        form.subscribe(_ -> list());
        document.studyProperty().subscribe(this::follow);
    }

    /** Whether the page is wanted. */
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    public void show() {
        showing.set(true);
        list();
    }

    /** Work that runs goes on. */
    public void close() {
        showing.set(false);
    }

    /** What is planted, and who is tried. */
    SetupModel setup() {
        return setup;
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** How far it is, or how it ended. */
    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Why nothing started; empty where all is well. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What was found so far; null before the first round is done. */
    ReadOnlyObjectProperty<@Nullable Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** The size and distance that were picked; null before the first round is done. */
    ObjectProperty<Outcome.@Nullable Place> chosenProperty() {
        return chosen;
    }

    /** Those under the pointer or the keys; null where there are none. */
    ObjectProperty<Outcome.@Nullable Place> hoveredProperty() {
        return hovered;
    }

    /** The place that is looked at. */
    Outcome.@Nullable Place looked() {
        return hovered.get() == null ? chosen.get() : hovered.get();
    }

    /** People's labels, columns and runs against the known groups of the study. */
    List<Verdict> verdicts() {
        return document.study().map(Verdict::all).orElse(List.of());
    }

    /** Starts anew, in place of what was found before. */
    void start() {
        cancel();
        problem.set("");
        try {
            begin(setup.function(), setup.tried());
        } catch (InvalidInputException e) {
            problem.set(String.valueOf(e.getMessage()));
        }
    }

    /** Stops; what was found stays. */
    void cancel() {
        if (task != null) {
            task.cancel();
        }
    }

    private void begin(SelectionFunction function, Map<String, Clusterer> tried) {
        outcome.set(null);
        newest = null;
        running.set(true);
        status.set(Messages.text("selecting.started"));
        List<String> names = List.copyOf(tried.keySet());
        Coalesced tell = new Coalesced(window, this::take);
        task = tasks.start(
                Messages.text("selecting.task"),
                job -> run(function, names, List.copyOf(tried.values()), tell, job),
                _ -> finish(""),
                this::finish);
        task = running.get() ? task : null;
    }

    private SelectionFunction run(
            SelectionFunction function, List<String> names, List<Clusterer> algorithms, Coalesced tell, Job job) {
        function.run(
                algorithms,
                surfaces -> {
                    newest = new Outcome(function, names, surfaces);
                    tell.request();
                },
                job);
        return function;
    }

    private void take() {
        Outcome found = newest;
        if (found == null || found.equals(outcome.get())) {
            return;
        }
        outcome.set(found);
        Outcome.Place place = chosen.get();
        if (place == null || !found.has(place)) {
            chosen.set(found.middle());
        }
        Surface first = found.surfaces().getFirst();
        status.set(Messages.text(
                "selecting.rounds", first.repeats(), found.function().repeats()));
    }

    private void finish(String reason) {
        task = null;
        running.set(false);
        take();
        if (!reason.isEmpty()) {
            status.set(outcome.get() == null ? "" : status.get() + " " + Messages.text("selecting.stopped"));
            problem.set(outcome.get() == null ? reason : "");
        }
    }

    /** What was found in other data is of no use here. */
    private void follow(@Nullable Study study) {
        Dataset now = study == null ? null : study.dataset();
        if (!Objects.equals(now, dataset)) {
            dataset = now;
            cancel();
            newest = null;
            outcome.set(null);
            status.set("");
            problem.set("");
        }
        list();
    }

    private void list() {
        if (showing.get()) {
            setup.list();
        }
    }
}
