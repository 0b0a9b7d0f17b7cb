package org.asterism.ui.selecting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.cluster.Clusterer;
import org.asterism.geometry.Points;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.tuning.selection.Ground;
import org.asterism.tuning.selection.Planting;
import org.asterism.tuning.selection.SelectionFunction;
import org.asterism.ui.control.ParameterModel;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** What is planted, and which algorithms are tried. */
final class SetupModel {
    private static final Schema<Planting> SCHEMA = Schema.of(Planting.class);

    private final DocumentModel document;
    private final ReadOnlyObjectProperty<@Nullable Recipe> form;
    private final List<ParameterModel> parameters =
            SCHEMA.declarations().stream().map(ParameterModel::new).toList();
    private final ObservableList<Contender> contenders = FXCollections.observableArrayList();

    /** @param form what the form says now */
    SetupModel(DocumentModel document, ReadOnlyObjectProperty<@Nullable Recipe> form) {
        this.document = document;
        this.form = form;
    }

    List<ParameterModel> parameters() {
        return parameters;
    }

    /** The algorithm of the form and those of the runs. */
    ObservableList<Contender> contenders() {
        return contenders;
    }

    /**
     * What is to be tried.
     *
     * @throws InvalidInputException if a parameter is no value, or does not fit the others or the points
     */
    SelectionFunction function() {
        Planting planting = planting();
        return planting.function(own(planting));
    }

    private Planting planting() {
        Map<String, Object> values = new HashMap<>();
        for (ParameterModel parameter : parameters) {
            if (ParameterModel.applies(parameter, parameters)) {
                values.put(
                        parameter.declaration().option(),
                        parameter.textProperty().get());
            }
        }
        return SCHEMA.create(values);
    }

    /**
     * Those that are chosen, by name.
     *
     * @throws InvalidInputException if there are none
     */
    Map<String, Clusterer> tried() {
        Map<String, Clusterer> tried = new LinkedHashMap<>();
        contenders.stream()
                .filter(contender -> contender.chosenProperty().get())
                .forEach(contender -> tried.put(contender.name(), contender.algorithm()));
        if (tried.isEmpty()) {
            throw new InvalidInputException(Messages.text("selecting.nobody"));
        }
        return tried;
    }

    /** The points as the algorithm of the form sees them; of the study's axes where the form has no recipe. */
    private Points own(Planting planting) {
        Study study = document.studyProperty().get();
        Recipe recipe = form.get();
        if (planting.ground() != Ground.OWN) {
            return Points.of(new double[0]);
        }
        if (study == null) {
            throw new InvalidInputException(Messages.text("selecting.no-data"));
        }
        return recipe == null
                ? study.scatter().points()
                : recipe.space(study.dataset()).points();
    }

    /** Those who were not chosen before stay so. */
    void list() {
        Recipe now = form.get();
        Stream<Clusterer> fromForm = Stream.ofNullable(now).map(Recipe::algorithm);
        Stream<Clusterer> fromRuns = document.study().stream()
                .flatMap(study -> study.runs().stream())
                .map(Run::algorithm);
        List<String> left = contenders.stream()
                .filter(contender -> !contender.chosenProperty().get())
                .map(Contender::name)
                .toList();
        List<Contender> found = Stream.concat(fromForm, fromRuns)
                .distinct()
                .map(algorithm -> new Contender(name(algorithm), algorithm))
                .toList();
        found.forEach(contender -> contender.chosenProperty().set(!left.contains(contender.name())));
        contenders.setAll(found);
    }

    /** The title with the parameters that are not at their defaults, so that two of a kind differ. */
    private static String name(Clusterer algorithm) {
        Schema<Clusterer> schema = Schema.of(algorithm);
        Map<String, Object> usual = schema.values(schema.initial());
        List<String> set = schema.effective(algorithm).entrySet().stream()
                .filter(entry -> !entry.getValue().equals(usual.get(entry.getKey())))
                .map(entry -> Declaration.words(entry.getKey()) + " " + Declaration.text(entry.getValue()))
                .toList();
        return set.isEmpty() ? schema.title() : schema.title() + ", " + String.join(", ", set);
    }
}
