package org.asterism.ui.teach.play;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Traceable;
import org.asterism.lesson.Act;
import org.asterism.parameter.Schema;
import org.asterism.ui.control.ParameterModel;

/** An algorithm that is to be watched, and its parameters as typed; what was typed for others is kept. */
public final class ChoiceModel {
    private static final List<Schema<Clusterer>> OFFERED = Algorithms.all().stream()
            .filter(schema -> schema.initial() instanceof Traceable)
            .toList();

    private final ObjectProperty<Schema<Clusterer>> chosen =
            new SimpleObjectProperty<>(this, "chosen", OFFERED.getFirst());
    private final BooleanProperty standardized = new SimpleBooleanProperty(this, "standardized");
    private final Map<String, List<ParameterModel>> parameters = new HashMap<>();

    /** The algorithms that can be watched, in the order in which they are offered. */
    public static List<Schema<Clusterer>> offered() {
        return OFFERED;
    }

    public ObjectProperty<Schema<Clusterer>> chosenProperty() {
        return chosen;
    }

    /** Whether both columns are scaled to mean 0 and standard deviation 1 first. */
    public BooleanProperty standardizedProperty() {
        return standardized;
    }

    /** The parameters of the chosen algorithm, as typed so far. */
    public List<ParameterModel> parameters() {
        Schema<Clusterer> schema = chosen.get();
        return parameters.computeIfAbsent(
                schema.id(),
                _ -> schema.declarations().stream().map(ParameterModel::new).toList());
    }

    /**
     * What is to be run; parameters that play no part keep their defaults.
     *
     * @throws org.asterism.parameter.InvalidInputException if a parameter is no value
     */
    public Act act() {
        List<ParameterModel> all = parameters();
        Map<String, String> values = new LinkedHashMap<>();
        for (ParameterModel parameter : all) {
            if (ParameterModel.applies(parameter, all)) {
                values.put(
                        parameter.declaration().option(),
                        parameter.textProperty().get());
            }
        }
        Act act = new Act(chosen.get().id(), values, standardized.get());
        var _ = act.clusterer();
        return act;
    }

    /** Fills it in with what runs on the stage; what cannot be watched is passed over. */
    public void show(Act act) {
        OFFERED.stream()
                .filter(schema -> schema.id().equals(act.algorithm()))
                .findFirst()
                .ifPresent(schema -> {
                    chosen.set(schema);
                    standardized.set(act.standardized());
                    parameters().forEach(parameter -> fill(parameter, act.parameters()));
                });
    }

    private static void fill(ParameterModel parameter, Map<String, String> values) {
        String value = values.get(parameter.declaration().option());
        if (value == null) {
            parameter.reset();
        } else {
            parameter.textProperty().set(value);
        }
    }
}
