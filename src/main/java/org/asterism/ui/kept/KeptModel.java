package org.asterism.ui.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.annotation.NamedSelection;
import org.asterism.annotation.SelectionMode;
import org.asterism.annotation.SelectionWords;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** The selections that were kept under a name: listed with their recipe in words and how many rows they choose now. */
public final class KeptModel {
    /** The count of a selection that was not carried out yet. */
    public static final int UNKNOWN = -1;

    private final DocumentModel document;
    private final TasksModel tasks;
    private final Latest counting;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper keepable = new ReadOnlyBooleanWrapper(this, "keepable");
    private @Nullable Study counted;

    /**
     * A kept selection as it is listed.
     *
     * @param recipe how it was made, in words
     * @param count of its rows, {@link #UNKNOWN} while they are being found
     */
    public record Row(int index, String name, String recipe, int count) {}

    public KeptModel(DocumentModel document, TasksModel tasks) {
        this.document = document;
        this.tasks = tasks;
        counting = new Latest(tasks);
        document.studyProperty().subscribe(this::watch);
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    /** Whether something is selected that can be kept. */
    public ReadOnlyBooleanProperty keepableProperty() {
        return keepable.getReadOnlyProperty();
    }

    /** Keeps what is selected now under the next free name. */
    public void keep() {
        document.onStudy(study -> Edits.keep(study, suggestion(study)));
    }

    /** Selects a kept selection again, by its recipe. */
    public void select(int index, SelectionMode mode) {
        document.onStudy(study -> Edits.select(
                study,
                mode.combine(study.selection(), study.selections().get(index).selection())));
    }

    /** Gives another name; one that does not fit changes nothing, and the banner says why. */
    public void rename(int index, String name) {
        document.study()
                .filter(study -> !study.selections().get(index).name().equals(name.strip()))
                .ifPresent(study -> rename(study, index, name));
    }

    private void rename(Study study, int index, String name) {
        try {
            document.change(Edits.renameKept(study, index, name));
        } catch (InvalidInputException e) {
            tasks.say(Message.of(e));
            list(study);
        }
    }

    public void remove(int index) {
        document.onStudy(study -> Edits.removeKept(study, index));
    }

    private static String suggestion(Study study) {
        List<String> names =
                study.selections().stream().map(NamedSelection::name).toList();
        return IntStream.iterate(names.size() + 1, number -> number + 1)
                .mapToObj(number -> Messages.text("tools.kept.name", number))
                .filter(name -> !names.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private void watch(@Nullable Study study) {
        keepable.set(study != null && !study.selection().none());
        Study before = counted;
        counted = study;
        if (study == null) {
            counting.cancel();
            rows.clear();
        } else if (before == null || !alike(before, study)) {
            list(study);
        }
    }

    private void list(Study study) {
        rows.setAll(IntStream.range(0, study.selections().size())
                .mapToObj(index -> row(study, index, UNKNOWN))
                .toList());
        if (rows.isEmpty()) {
            counting.cancel();
            return;
        }
        counting.start(Messages.text("tools.kept.counting"), job -> counted(study, job), rows::setAll, _ -> {});
    }

    private static List<Row> counted(Study study, Job job) {
        List<Row> counted = new ArrayList<>();
        for (NamedSelection kept : study.selections()) {
            job.check();
            int count = kept.selection().rows(study).cardinality();
            counted.add(row(study, counted.size(), count));
        }
        return counted;
    }

    private static Row row(Study study, int index, int count) {
        NamedSelection kept = study.selections().get(index);
        return new Row(index, kept.name(), SelectionWords.of(kept.selection(), study.annotation()), count);
    }

    /** Whether the kept selections choose the same in both. */
    @SuppressWarnings("ReferenceEquality") // comparing the values of a data set would cost more than it saves
    private static boolean alike(Study before, Study now) {
        return before.dataset() == now.dataset()
                && before.samePlane(now)
                && Objects.equals(before.selections(), now.selections())
                && before.annotation().equals(now.annotation())
                && before.runs().equals(now.runs());
    }
}
