package org.asterism.ui.algorithm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clusterer;
import org.asterism.data.TextColumn;
import org.asterism.geometry.distance.Metric;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.ui.control.ParameterModel;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.asterism.workspace.state.RunTimes;
import org.jspecify.annotations.Nullable;

/** Which algorithm runs next, on which columns and with which parameters. Keeps what was typed for each algorithm. */
public final class AlgorithmModel {
    private static final String METRIC = "metric";

    private final DocumentModel document;
    private final RunCosts costs;
    private final TasksModel tasks;
    private final ObjectProperty<Schema<Clusterer>> chosen =
            new SimpleObjectProperty<>(this, "chosen", Algorithms.all().getFirst());
    private final ObjectProperty<Columns> columns = new SimpleObjectProperty<>(this, "columns", new Columns.Plotted());
    private final BooleanProperty standardized = new SimpleBooleanProperty(this, "standardized");
    private final IntegerProperty sample = new SimpleIntegerProperty(this, "sample");
    private final ReadOnlyObjectWrapper<SampleOffer> offer =
            new ReadOnlyObjectWrapper<>(this, "offer", SampleOffer.NONE);
    private final ReadOnlyStringWrapper cost = new ReadOnlyStringWrapper(this, "cost", "");
    private final ReadOnlyObjectWrapper<@Nullable Recipe> recipe = new ReadOnlyObjectWrapper<>(this, "recipe");
    private final Map<String, List<ParameterModel>> parameters = new HashMap<>();

    /** @param times of the runs on this machine, from which those to come are foretold */
    public AlgorithmModel(DocumentModel document, RunTimes times, TasksModel tasks) {
        this.document = document;
        costs = new RunCosts(times);
        this.tasks = tasks;
        document.studyProperty().subscribe(this::follow);
        chosen.subscribe(_ -> estimate());
        sample.subscribe(_ -> estimate());
        columns.subscribe(_ -> refit());
        standardized.subscribe(_ -> refit());
    }

    public List<Schema<Clusterer>> algorithms() {
        return Algorithms.all();
    }

    /** The algorithms that a search finds, under the headings of their groups; all for an empty one. */
    List<Offer> offers(String search) {
        List<Offer> offers = new ArrayList<>();
        String group = "";
        for (Schema<Clusterer> schema : Algorithms.all()) {
            if (!Offer.Algorithm.matches(schema, search)) {
                continue;
            }
            if (!schema.group().equals(group)) {
                group = schema.group();
                offers.add(new Offer.Group(group));
            }
            offers.add(new Offer.Algorithm(schema, costOf(schema)));
        }
        return offers;
    }

    public ObjectProperty<Schema<Clusterer>> chosenProperty() {
        return chosen;
    }

    /** The columns that a run looks at. */
    ObjectProperty<Columns> columnsProperty() {
        return columns;
    }

    /** Whether the columns are scaled to mean 0 and standard deviation 1 before the run. */
    public BooleanProperty standardizedProperty() {
        return standardized;
    }

    /** The most points that a run gets; 0 for all. */
    IntegerProperty sampleProperty() {
        return sample;
    }

    /** Whether a sample is offered, because all points would take too long or too much memory. */
    ReadOnlyObjectProperty<SampleOffer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** What would run now on the study on screen; null where nothing is open or a parameter is no value. */
    public ReadOnlyObjectProperty<@Nullable Recipe> recipeProperty() {
        return recipe.getReadOnlyProperty();
    }

    /** What the run would cost, in words; empty where nothing is open or a parameter is no value. */
    public ReadOnlyStringProperty costProperty() {
        return cost.getReadOnlyProperty();
    }

    /** The study on screen; null where nothing is open. */
    @Nullable
    Study study() {
        return document.studyProperty().get();
    }

    /** The parameters of the chosen algorithm, as typed so far. */
    public List<ParameterModel> parameters() {
        return parameters(chosen.get());
    }

    private List<ParameterModel> parameters(Schema<Clusterer> schema) {
        return parameters.computeIfAbsent(
                schema.id(),
                _ -> schema.declarations().stream().map(this::parameter).toList());
    }

    private ParameterModel parameter(Declaration declaration) {
        ParameterModel parameter = new ParameterModel(declaration);
        parameter.textProperty().addListener((_, _, _) -> estimate());
        if (declaration.option().equals(METRIC)) {
            parameter.limit(value -> unfit(declaration, value));
        }
        return parameter;
    }

    /** Sets a parameter of the chosen algorithm; does nothing where it has none of this name. */
    public void set(String option, Object value) {
        parameters().stream()
                .filter(parameter -> parameter.declaration().option().equals(option))
                .forEach(parameter -> parameter.textProperty().set(Declaration.text(value)));
    }

    /** Fills the form in with what a run was made from, to run it again or to change something first. */
    public void show(Recipe made) {
        Schema<Clusterer> schema = Schema.of(made.algorithm());
        chosen.set(schema);
        Study study = study();
        boolean plotted = study != null && study.axes().equals(made.columns());
        columns.set(plotted ? new Columns.Plotted() : new Columns.Picked(made.columns()));
        standardized.set(made.standardized());
        sample.set(made.sample());
        schema.values(made.algorithm()).forEach(this::set);
    }

    public BooleanBinding canRun() {
        return Bindings.isNotNull(document.studyProperty());
    }

    /** Runs the chosen algorithm on the chosen columns; the run lands in the study it was started on. */
    public void run() {
        document.study().ifPresent(study -> {
            try {
                run(recipe(study).onSample(sample.get()));
            } catch (InvalidInputException e) {
                tasks.say(Message.of(e));
            }
        });
    }

    /** Runs a recipe on the study on screen; the run lands there, whatever is on screen by then. */
    public void run(Recipe made) {
        document.study()
                .ifPresent(study -> tasks.start(
                        Schema.of(made.algorithm()).title(),
                        job -> made.run(study.dataset(), study.truth(), job),
                        run -> add(study, run)));
    }

    private void add(Study study, Run run) {
        document.change(Edits.addRun(study.id(), run));
        costs.learn(run);
        estimate();
    }

    private Recipe recipe(Study study) {
        return new Recipe(algorithm(chosen.get()), columns.get().of(study), standardized.get());
    }

    /** Parameters that play no part keep their defaults, so that what is hidden changes nothing. */
    private Clusterer algorithm(Schema<Clusterer> schema) {
        List<ParameterModel> all = parameters(schema);
        Map<String, String> values = new LinkedHashMap<>();
        for (ParameterModel parameter : all) {
            if (ParameterModel.applies(parameter, all)) {
                values.put(
                        parameter.declaration().option(),
                        parameter.textProperty().get());
            }
        }
        return schema.create(values);
    }

    private void follow(@Nullable Study study) {
        if (columns.get() instanceof Columns.Picked(List<String> names) && study != null && !has(study, names)) {
            columns.set(new Columns.Plotted());
        }
        refit();
    }

    private static boolean has(Study study, List<String> names) {
        return names.stream()
                .allMatch(name -> study.dataset().columns().stream()
                        .anyMatch(column -> column.name().equals(name)));
    }

    /** Looks anew at what fits the columns. */
    private void refit() {
        parameters.values().stream()
                .flatMap(List::stream)
                .filter(parameter -> parameter.declaration().option().equals(METRIC))
                .forEach(parameter -> parameter.limit(value -> unfit(parameter.declaration(), value)));
        estimate();
    }

    private String unfit(Declaration declaration, String value) {
        Study study = study();
        if (study == null || !(declaration.parse(value) instanceof Metric metric)) {
            return "";
        }
        List<String> names = columns.get().of(study);
        boolean words = names.stream().anyMatch(name -> study.dataset().column(name) instanceof TextColumn);
        if (standardized.get() && !metric.scalable()) {
            return Messages.text("algorithm.unscalable");
        }
        return metric.unfit(study.dataset().rows(), names.size(), words);
    }

    private void estimate() {
        Study study = study();
        Recipe now = study == null ? null : recipeNow(study);
        cost.set(study == null || now == null ? "" : costOf(study, now.algorithm()));
        offer.set(study == null || now == null ? SampleOffer.NONE : costs.offer(study, now));
        recipe.set(now);
    }

    private @Nullable Recipe recipeNow(Study study) {
        try {
            return recipe(study);
        } catch (InvalidInputException e) {
            return null;
        }
    }

    private String costOf(Schema<Clusterer> schema) {
        try {
            return document.study()
                    .map(study -> costOf(study, algorithm(schema)))
                    .orElse("");
        } catch (InvalidInputException e) {
            return "";
        }
    }

    private String costOf(Study study, Clusterer algorithm) {
        int all = study.dataset().rows();
        int rows = sample.get() == 0 ? all : Math.min(sample.get(), all);
        return costs.of(algorithm, rows, columns.get().of(study).size());
    }
}
