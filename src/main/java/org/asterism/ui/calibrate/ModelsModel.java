package org.asterism.ui.calibrate;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.perception.SeparabilityModel;
import org.asterism.perception.Viewing;
import org.asterism.perception.calibrate.FittedModel;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.state.ModelFolder;

/** The saved models, and the one that scores are made with: the built-in one until a person chooses another. */
public final class ModelsModel {
    private final ModelFolder folder;
    private final TasksModel tasks;
    private final ObservableList<ModelFolder.Entry> saved = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<String>> problems =
            new ReadOnlyObjectWrapper<>(this, "problems", List.of());
    private final ObjectProperty<SeparabilityModel> selected =
            new SimpleObjectProperty<>(this, "selected", Viewing.DEFAULT_MODEL);

    public ModelsModel(ModelFolder folder, TasksModel tasks) {
        this.folder = folder;
        this.tasks = tasks;
    }

    /** Newest first; read when {@link #refresh} is called. */
    public ObservableList<ModelFolder.Entry> saved() {
        return saved;
    }

    /** A sentence for each file that could not be read. */
    public ReadOnlyObjectProperty<List<String>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** The model in use. */
    public ObjectProperty<SeparabilityModel> selectedProperty() {
        return selected;
    }

    /** Reads the folder anew, in the background. */
    public void refresh() {
        tasks.start(Messages.text("calibrate.listing"), _ -> folder.list(), listing -> {
            saved.setAll(listing.models());
            problems.set(listing.problems());
        });
    }

    /** Keeps a model; {@code done} is called when it is listed. */
    public void save(FittedModel model, Runnable done) {
        tasks.start(Messages.text("calibrate.saving"), _ -> folder.save(model), entry -> {
            saved.addFirst(entry);
            done.run();
        });
    }

    /** Deletes a model; if it was in use, the built-in one takes its place. */
    public void delete(ModelFolder.Entry entry) {
        tasks.start(
                Messages.text("calibrate.deleting"),
                _ -> {
                    folder.delete(entry);
                    return entry;
                },
                gone -> {
                    saved.remove(gone);
                    if (gone.model().equals(selected.get())) {
                        selected.set(Viewing.DEFAULT_MODEL);
                    }
                });
    }
}
