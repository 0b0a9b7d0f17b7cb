package org.asterism.ui.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.data.Dataset;
import org.asterism.data.Sample;
import org.asterism.data.read.DatasetReader;
import org.asterism.data.read.Format;
import org.asterism.data.read.Reading;
import org.asterism.job.Work;
import org.asterism.parameter.InvalidInputException;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Command;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Study;
import org.asterism.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The open data sets, and opening more. What is open already is brought to the front instead of opened twice. */
public final class DatasetsModel {
    private final DocumentModel document;
    private final TasksModel tasks;
    private final Consumer<Path> opened;
    private final Consumer<Reading> showProblems;
    private final ObservableList<Study> studies = FXCollections.observableArrayList();

    /**
     * Watches the document.
     *
     * @param opened gets each file that was opened, for the list of recent files
     * @param showProblems shows what could not be read, when a person asks for it
     */
    public DatasetsModel(
            DocumentModel document, TasksModel tasks, Consumer<Path> opened, Consumer<Reading> showProblems) {
        this.document = document;
        this.tasks = tasks;
        this.opened = opened;
        this.showProblems = showProblems;
        document.watch(this::list);
    }

    public ObservableList<Study> studies() {
        return studies;
    }

    /** The study on screen; null where nothing is open. */
    public ReadOnlyObjectProperty<@Nullable Study> activeProperty() {
        return document.studyProperty();
    }

    /** Reads a file as it looks at first sight, in the background, and opens it. */
    public void open(Path file) {
        read(file, job -> DatasetReader.read(file, job));
    }

    /** Reads a file in a corrected format, in the background, and opens it. */
    public void open(Path file, Format format) {
        read(file, job -> DatasetReader.read(file, format, job));
    }

    public void open(Sample sample) {
        tasks.start(
                Messages.text("data.open", sample.title()),
                job -> DatasetReader.read(sample.path(), job),
                reading -> show(reading.dataset(), study -> ready(study, sample)));
    }

    /** Opens a data set that is in memory already. */
    public void open(Dataset dataset) {
        tasks.start(
                Messages.text("data.open", dataset.name()), _ -> known(dataset), known -> show(known, study -> study));
    }

    /** The data set, after a look at what columns hold groups: that takes time, and is asked for at every change. */
    private static Dataset known(Dataset dataset) {
        dataset.columns().forEach(Partition::fits);
        return dataset;
    }

    public void activate(Study study) {
        document.look(Edits.activate(study));
    }

    public void close(Study study) {
        document.change(Edits.close(study));
    }

    public void setAxes(String x, String y) {
        document.study()
                .filter(study -> !study.axes().equals(List.of(x, y)))
                .ifPresent(study -> document.change(Edits.axes(study, x, y)));
    }

    /** Names the column of known groups; null for none. */
    public void setTruth(@Nullable String column) {
        document.study()
                .filter(study -> !Objects.equals(study.truth(), column))
                .ifPresent(study -> document.change(Edits.truth(study, column)));
    }

    private void read(Path file, Work<Reading> work) {
        Work<Reading> reader = job -> {
            Reading reading = work.run(job);
            known(reading.dataset());
            return reading;
        };
        tasks.start(Messages.text("data.open", String.valueOf(file.getFileName())), reader, reading -> {
            if (show(reading.dataset(), study -> study)) {
                opened.accept(file);
                report(reading);
            }
        });
    }

    /** Whether it could be shown; the banner says why not. */
    private boolean show(Dataset dataset, UnaryOperator<Study> prepare) {
        for (Study study : studies) {
            if (study.dataset().name().equals(dataset.name())
                    && study.dataset().rows() == dataset.rows()
                    && study.dataset().fingerprint().equals(dataset.fingerprint())) {
                activate(study);
                return true;
            }
        }
        return open(dataset, prepare);
    }

    private boolean open(Dataset dataset, UnaryOperator<Study> prepare) {
        try {
            document.change(new Command(
                    "Open " + dataset.name(),
                    workspace -> workspace.open(prepare.apply(Study.of(workspace.nextId(), dataset)))));
            return true;
        } catch (InvalidInputException e) {
            tasks.say(Message.of(e));
            return false;
        }
    }

    private static Study ready(Study study, Sample sample) {
        return study.withAxes(sample.columns().get(0), sample.columns().get(1)).withTruth(sample.truth());
    }

    private void report(Reading reading) {
        int missing = document.study().map(study -> study.scatter().missing()).orElse(0);
        if (reading.problemCount() > 0) {
            tasks.say(Message.warning(unread(reading))
                    .with(Messages.text("data.unread-show"), () -> showProblems.accept(reading)));
        } else if (!reading.notes().isEmpty()) {
            tasks.say(Message.note(String.join(" ", reading.notes())));
        } else if (missing > 0) {
            tasks.say(
                    Message.note(Messages.text("data.missing", reading.dataset().name(), missing)));
        } else {
            tasks.dismiss();
        }
    }

    private static String unread(Reading reading) {
        var first = reading.problems().getFirst();
        String key = first.column().isEmpty() ? "data.unread" : "data.unread-column";
        return Messages.text(
                key,
                reading.dataset().name(),
                reading.problemCount(),
                first.line(),
                first.content(),
                first.reason(),
                first.column());
    }

    private void list(Workspace workspace) {
        if (!workspace.studies().equals(studies)) {
            studies.setAll(workspace.studies());
        }
    }
}
