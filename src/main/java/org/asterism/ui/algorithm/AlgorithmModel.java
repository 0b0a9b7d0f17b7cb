package org.asterism.ui.algorithm;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clusterer;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.ui.control.ParameterModel;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Study;

/** Which algorithm runs next, and with which parameters. Keeps what was typed for each algorithm. */
public final class AlgorithmModel {
    private final DocumentModel document;
    private final TasksModel tasks;
    private final ObjectProperty<Schema<Clusterer>> chosen =
            new SimpleObjectProperty<>(this, "chosen", Algorithms.all().getFirst());
    private final BooleanProperty standardized = new SimpleBooleanProperty(this, "standardized");
    private final Map<String, List<ParameterModel>> parameters = new HashMap<>();

    public AlgorithmModel(DocumentModel document, TasksModel tasks) {
        this.document = document;
        this.tasks = tasks;
    }

    public List<Schema<Clusterer>> algorithms() {
        return Algorithms.all();
    }

    public ObjectProperty<Schema<Clusterer>> chosenProperty() {
        return chosen;
    }

    /** Whether the columns are scaled to mean 0 and standard deviation 1 before the run. */
    public BooleanProperty standardizedProperty() {
        return standardized;
    }

    /** The parameters of the chosen algorithm, as typed so far. */
    public List<ParameterModel> parameters() {
        return parameters.computeIfAbsent(
                chosen.get().id(),
                _ -> chosen.get().declarations().stream()
                        .map(ParameterModel::new)
                        .toList());
    }

    public BooleanBinding canRun() {
        return Bindings.isNotNull(document.studyProperty());
    }

    /** Runs the chosen algorithm on the plotted columns; the run lands in the study it was started on. */
    public void run() {
        document.study().ifPresent(study -> {
            try {
                start(study, new Recipe(algorithm(), study.axes(), standardized.get()));
            } catch (InvalidInputException e) {
                tasks.say(Message.of(e));
            }
        });
    }

    private void start(Study study, Recipe recipe) {
        String title = chosen.get().title();
        tasks.start(
                title,
                job -> recipe.run(study.dataset(), study.truth(), job),
                run -> document.change(Edits.addRun(study.id(), run)));
    }

    private Clusterer algorithm() {
        Map<String, String> values = new LinkedHashMap<>();
        for (ParameterModel parameter : parameters()) {
            values.put(
                    parameter.declaration().option(), parameter.textProperty().get());
        }
        return chosen.get().create(values);
    }
}
