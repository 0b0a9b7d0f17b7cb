package org.asterism.ui.label;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.annotation.Annotation;
import org.asterism.cluster.Clustering;
import org.asterism.job.Job;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Agreement;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** Agreement of the annotation with each run, recomputed in the background when either changes. */
public final class AgreementModel {
    /** A run's agreement with the labels over the rows that are labelled. */
    public record Row(String run, Agreement agreement) {}

    private final Latest latest;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper labelled = new ReadOnlyIntegerWrapper(this, "labelled");
    private @Nullable Annotation annotation;
    private List<Run> runs = List.of();

    public AgreementModel(DocumentModel document, TasksModel tasks) {
        latest = new Latest(tasks);
        document.studyProperty().subscribe(this::watch);
    }

    /** One a run, newest first; empty where nothing is labelled. */
    public ObservableList<Row> rows() {
        return rows;
    }

    /** How many rows have been judged. */
    public ReadOnlyIntegerProperty labelledProperty() {
        return labelled.getReadOnlyProperty();
    }

    private void watch(@Nullable Study study) {
        Annotation next = study == null ? null : study.annotation();
        List<Run> compared = study == null ? List.of() : study.runs();
        if (Objects.equals(next, annotation) && compared.equals(runs)) {
            return;
        }
        annotation = next;
        runs = compared;
        labelled.set(next == null ? 0 : next.rows() - next.count(Clustering.UNLABELLED));
        request(study);
    }

    private void request(@Nullable Study asked) {
        if (asked == null || labelled.get() == 0 || runs.isEmpty()) {
            latest.cancel();
            rows.clear();
            return;
        }
        latest.start(Messages.text("label.agreement"), job -> table(asked, job), rows::setAll, _ -> rows.clear());
    }

    private static List<Row> table(Study study, Job job) {
        return study.runs().reversed().stream()
                .map(run -> {
                    job.check();
                    return new Row(run.title(), study.agreement(run));
                })
                .toList();
    }
}
