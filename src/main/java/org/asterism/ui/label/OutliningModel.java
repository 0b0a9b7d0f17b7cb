package org.asterism.ui.label;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.annotation.Selection;
import org.asterism.annotation.outline.Overlap;
import org.asterism.annotation.outline.Sketch;
import org.asterism.parameter.InvalidInputException;
import org.asterism.report.PlotScene;
import org.asterism.report.StudyScene;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.plot.outline.CleanUpModel;
import org.asterism.ui.plot.outline.Grouping;
import org.asterism.ui.plot.outline.OutlineModel;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Drawing;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** Outlining groups in the plot of the study on screen, which gives its points their labels. */
public final class OutliningModel {
    private final DocumentModel document;
    private final TasksModel tasks;
    private final OutlineModel outlines = new OutlineModel();
    private final CleanUpModel tidy = new CleanUpModel(outlines);
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final ReadOnlyObjectWrapper<PlotScene> plot = new ReadOnlyObjectWrapper<>(this, "plot", PlotScene.EMPTY);
    private @Nullable StudyScene begun;

    public OutliningModel(DocumentModel document, TasksModel tasks) {
        this.document = document;
        this.tasks = tasks;
        outlines.setOnChange((_, sketch) -> keep(sketch));
        document.studyProperty().subscribe(_ -> follow());
    }

    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /** The plot, before anything was outlined. */
    public ReadOnlyObjectProperty<PlotScene> plotProperty() {
        return plot.getReadOnlyProperty();
    }

    /** The outlines; every change of them is a step of the document's undo. */
    public OutlineModel outlines() {
        return outlines;
    }

    /** What could be tidied in them. */
    public CleanUpModel tidy() {
        return tidy;
    }

    /** Begins with what is outlined in the plot already, and with the labels that its points have. */
    public void show() {
        showing.set(document.study().isPresent());
        follow();
    }

    /** Goes back to the plot, coloured by label. */
    public void close() {
        if (showing.get()) {
            showing.set(false);
            begun = null;
            document.color(Coloring.ANNOTATION);
        }
    }

    private void follow() {
        Study study = document.studyProperty().get();
        if (!showing.get()) {
            return;
        }
        if (study == null) {
            close();
        } else if (begun == null || !samePoints(begun.study(), study)) {
            begin(study);
        } else {
            take(study, begun);
        }
    }

    private void begin(Study study) {
        Study plain = study.withView(study.view().withColoring(Coloring.PLAIN)).withSelection(Selection.nothing());
        StudyScene scene = StudyScene.of(plain);
        begun = scene;
        outlines.show(Sketch.EMPTY);
        plot.set(scene.scene());
        Sketch drawn = Drawing.sketch(study, scene.scatter().rows());
        outlines.open(scene.scatter().points(), drawn, Overlap.ALLOWED, Grouping.EACH_ITS_OWN);
    }

    /** Takes what the outlines became by undo, or elsewhere. */
    private void take(Study study, StudyScene scene) {
        Sketch drawn = Drawing.sketch(study, scene.scatter().rows());
        if (!drawn.equals(outlines.sketch())) {
            outlines.show(drawn);
        }
    }

    private void keep(Sketch sketch) {
        Study study = document.studyProperty().get();
        StudyScene scene = begun;
        if (study == null || scene == null) {
            return;
        }
        try {
            document.change(Edits.outline(study, scene.scatter().rows(), sketch));
        } catch (InvalidInputException e) {
            tasks.say(Message.of(e));
            take(study, scene);
        }
    }

    @SuppressWarnings("ReferenceEquality") // comparing the values of a data set would cost more than it saves
    private static boolean samePoints(Study before, Study now) {
        return before.dataset() == now.dataset() && before.samePlane(now);
    }
}
