package org.asterism.ui.label;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.annotation.Annotation;
import org.asterism.annotation.Label;
import org.asterism.cluster.Clustering;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** The labels of the study on screen, and giving them to the selected points. */
public final class LabelsModel {
    /** How many labels have a key: 1 to 9. */
    public static final int KEYS = 9;

    /** A label as the panel lists it. */
    public record Row(int index, Label label, int count) {}

    private final DocumentModel document;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper noise = new ReadOnlyIntegerWrapper(this, "noise");
    private final ReadOnlyIntegerWrapper unlabelled = new ReadOnlyIntegerWrapper(this, "unlabelled");
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(this, "selected");
    private final Latest counting;
    private @Nullable Annotation listed;
    private @Nullable Study counted;

    public LabelsModel(DocumentModel document, TasksModel tasks) {
        this.document = document;
        counting = new Latest(tasks);
        document.studyProperty().subscribe(this::watch);
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    /** How many rows were judged to be noise. */
    public ReadOnlyIntegerProperty noiseProperty() {
        return noise.getReadOnlyProperty();
    }

    /** How many rows nobody has judged. */
    public ReadOnlyIntegerProperty unlabelledProperty() {
        return unlabelled.getReadOnlyProperty();
    }

    /** How many rows are selected. */
    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public BooleanBinding hasStudy() {
        return Bindings.isNotNull(document.studyProperty());
    }

    /**
     * Gives the selected rows a label, making the labels up to it where they are missing, and colours by label.
     *
     * @param label its index, {@link org.asterism.cluster.Clustering#NOISE} or {@code UNLABELLED}
     */
    public void assign(int label) {
        document.study().filter(study -> !study.selection().none()).ifPresent(study -> {
            BitSet chosen = study.selected();
            if (!chosen.isEmpty()) {
                document.change(Edits.assign(study, chosen, label));
                document.color(Coloring.ANNOTATION);
            }
        });
    }

    /** Adds a label with the next free name and colour. */
    public void add() {
        document.onStudy(study -> Edits.addLabel(study, study.annotation().suggestion()));
    }

    public void rename(int label, String name) {
        document.study()
                .filter(study -> !study.annotation().labels().get(label).name().equals(name.strip()))
                .ifPresent(study -> document.change(Edits.renameLabel(study, label, name)));
    }

    public void recolor(int label, int color) {
        document.onStudy(study -> Edits.recolorLabel(study, label, color));
    }

    /** Says something else of a label. */
    public void change(int label, Label changed) {
        document.study()
                .filter(study -> !study.annotation().labels().get(label).equals(changed))
                .ifPresent(study -> document.change(Edits.changeLabel(study, label, changed)));
    }

    /** Gives the selected rows the label that has a key; says whether one has it. */
    boolean assignByKey(String key) {
        Optional<Row> named = rows.stream()
                .filter(row -> !key.isEmpty() && row.label().key().equals(key))
                .findFirst();
        named.ifPresent(row -> assign(row.index()));
        return named.isPresent();
    }

    public void remove(int label) {
        document.onStudy(study -> Edits.removeLabel(study, label));
    }

    private void watch(@Nullable Study study) {
        if (study == null) {
            counting.cancel();
            selected.set(0);
        } else if (chooses(study)) {
            count(study);
        }
        counted = study;
        Annotation annotation = study == null ? null : study.annotation();
        if (!Objects.equals(annotation, listed)) {
            listed = annotation;
            list(annotation);
        }
    }

    /** Finds the rows of a recipe in the background: of millions, that takes longer than a frame. */
    private void count(Study study) {
        if (study.selection().none()) {
            counting.cancel();
            selected.set(0);
        } else {
            counting.start(
                    Messages.text("label.counting"), _ -> study.selected().cardinality(), selected::set, _ -> {});
        }
    }

    /** Whether a study may select other rows than the one before; finding them costs a pass over the rows. */
    @SuppressWarnings("ReferenceEquality") // comparing the values of a data set would cost more than it saves
    private boolean chooses(Study study) {
        Study before = counted;
        return before == null
                || before.dataset() != study.dataset()
                || !before.samePlane(study)
                || !before.selection().equals(study.selection())
                || !before.annotation().equals(study.annotation())
                || !before.runs().equals(study.runs());
    }

    private static List<Row> rows(Annotation annotation) {
        int[] counts = annotation.counts();
        return IntStream.range(0, counts.length)
                .mapToObj(i -> new Row(i, annotation.labels().get(i), counts[i]))
                .toList();
    }

    private void list(@Nullable Annotation annotation) {
        rows.setAll(annotation == null ? List.of() : rows(annotation));
        noise.set(annotation == null ? 0 : annotation.count(Clustering.NOISE));
        unlabelled.set(annotation == null ? 0 : annotation.count(Clustering.UNLABELLED));
    }
}
