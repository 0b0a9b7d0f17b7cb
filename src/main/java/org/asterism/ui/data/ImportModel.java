package org.asterism.ui.data;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.asterism.data.read.ColumnType;
import org.asterism.data.read.DatasetReader;
import org.asterism.data.read.Format;
import org.asterism.data.read.Preview;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** A file about to be opened: its head as guessed, and the corrections. */
public final class ImportModel {
    private final DatasetsModel datasets;
    private final TasksModel tasks;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>(this, "file");
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>(this, "preview");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    public ImportModel(DatasetsModel datasets, TasksModel tasks) {
        this.datasets = datasets;
        this.tasks = tasks;
    }

    /** The file being looked at; null where none is. */
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** The head of the file with the format as it stands; null until it is read. */
    public ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Why the file cannot be read like this; empty where it can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Reads the head of a file in the background; a file that holds no table gets a message and no preview. */
    public void look(Path chosen) {
        tasks.start(
                Messages.text("data.look", String.valueOf(chosen.getFileName())),
                _ -> DatasetReader.preview(chosen),
                found -> {
                    file.set(chosen);
                    show(found);
                });
    }

    /** Reads the head again in a corrected format; the columns are guessed anew. */
    public void correct(Format corrected) {
        Path chosen = file.get();
        if (chosen != null) {
            tasks.start(
                    Messages.text("data.look", String.valueOf(chosen.getFileName())),
                    _ -> DatasetReader.preview(chosen, corrected),
                    this::show,
                    problem::set);
        }
    }

    /** Reads a column as another type. */
    public void setType(int column, ColumnType type) {
        Preview now = preview.get();
        if (now != null && now.format().columns().get(column).type() != type) {
            show(new Preview(now.format().withType(column, type), now.rows(), now.notes()));
        }
    }

    /** Opens the file in the format as it stands. */
    public void open() {
        Path chosen = file.get();
        Preview now = preview.get();
        if (chosen != null && now != null) {
            close();
            datasets.open(chosen, now.format());
        }
    }

    public void close() {
        file.set(null);
        preview.set(null);
        problem.set("");
    }

    private void show(Preview found) {
        problem.set("");
        preview.set(found);
    }
}
