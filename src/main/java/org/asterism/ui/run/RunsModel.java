package org.asterism.ui.run;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.ui.document.DocumentModel;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** The runs of the study on screen, newest first, and the one that colours the plot. */
public final class RunsModel {
    private final DocumentModel document;
    private final ObservableList<Run> runs = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Run> shown = new ReadOnlyObjectWrapper<>(this, "shown");

    public RunsModel(DocumentModel document) {
        this.document = document;
        document.studyProperty().subscribe(this::watch);
    }

    public ObservableList<Run> runs() {
        return runs;
    }

    /** The run that colours the plot; null where labels, a column or nothing does. */
    public ReadOnlyObjectProperty<@Nullable Run> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public @Nullable Study study() {
        return document.studyProperty().get();
    }

    /** Colours the plot by this run. */
    public void show(Run run) {
        document.color(new Coloring.ByRun(run.id()));
    }

    public void remove(Run run) {
        document.onStudy(study -> Edits.removeRun(study, run));
    }

    private void watch(@Nullable Study study) {
        List<Run> current = study == null ? List.of() : study.runs().reversed();
        if (!current.equals(runs)) {
            runs.setAll(current);
        }
        shown.set(study == null ? null : study.shownRun().orElse(null));
    }
}
