package org.asterism.ui.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.annotation.Selection;
import org.asterism.annotation.SelectionMode;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Edits;
import org.asterism.workspace.SidePlot;
import org.asterism.workspace.Study;
import org.asterism.workspace.View;
import org.jspecify.annotations.Nullable;

/** The plots beside the first one: they share its data, selection and hovered row and, if wanted, its part of the plane. */
public final class BesideModel {
    private final DocumentModel document;
    private final TasksModel tasks;
    private final Gestures gestures;
    private final ObservableList<SidePlotModel> plots = FXCollections.observableArrayList();
    private final BooleanProperty together = new SimpleBooleanProperty(this, "together");

    /**
     * What the plots share with the first one.
     *
     * @param select combines a selection with the one there is
     * @param hovered the row under the mouse, -1 for none
     */
    public record Gestures(
            BiConsumer<Selection, SelectionMode> select,
            IntegerProperty hovered,
            Supplier<List<Coloring>> colorings,
            Function<Coloring, String> name) {}

    public BesideModel(DocumentModel document, Gestures gestures, TasksModel tasks) {
        this.document = document;
        this.gestures = gestures;
        this.tasks = tasks;
        document.studyProperty().subscribe(this::follow);
    }

    /** One a plot, in order. */
    public ObservableList<SidePlotModel> plots() {
        return plots;
    }

    /** Whether plots that share a column show the same part of it. */
    public BooleanProperty togetherProperty() {
        return together;
    }

    Gestures gestures() {
        return gestures;
    }

    /** Whether there is room for one more. */
    public boolean room() {
        return document.study().isPresent() && plots.size() < View.MOST_BESIDE;
    }

    /** Adds a plot of the columns that no plot shows yet, in the colours of the first one. */
    public void add() {
        if (room()) {
            document.onStudy(study -> {
                List<SidePlot> more = new ArrayList<>(study.view().beside());
                more.add(next(study));
                return Edits.beside(study, Messages.text("beside.added"), more);
            });
        }
    }

    private static SidePlot next(Study study) {
        List<String> shown = new ArrayList<>(study.axes());
        study.view().beside().forEach(plot -> shown.addAll(plot.axes()));
        List<String> names =
                study.dataset().numbers().stream().map(column -> column.name()).toList();
        List<String> fresh = new ArrayList<>(
                names.stream().filter(name -> !shown.contains(name)).toList());
        fresh.addAll(study.axes());
        return new SidePlot(
                fresh.subList(0, 2), View.INITIAL.withColoring(study.view().coloring()));
    }

    private void follow(@Nullable Study study) {
        int wanted = study == null ? 0 : study.view().beside().size();
        while (plots.size() > wanted) {
            plots.removeLast();
        }
        while (plots.size() < wanted) {
            plots.add(new SidePlotModel(document, plots.size(), tasks));
        }
        if (study != null) {
            plots.forEach(plot -> plot.follow(study));
        }
    }
}
