package org.asterism.ui.teach.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.asterism.catalog.Generators;
import org.asterism.cluster.Clusterer;
import org.asterism.data.Sample;
import org.asterism.data.Samples;
import org.asterism.data.generate.Generator;
import org.asterism.lesson.Act;
import org.asterism.lesson.Source;
import org.asterism.lesson.Stage;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** What is put on the stage without a lesson: data, and one or two algorithms to run on them. */
public final class SetupModel {
    private static final int FEW = 2000;

    private final StageModel stage;
    private final TasksModel tasks;
    private final Supplier<Optional<Stage>> plot;
    private final ChoiceModel first = new ChoiceModel();
    private final ChoiceModel second = new ChoiceModel();
    private final BooleanProperty beside = new SimpleBooleanProperty(this, "beside");
    private final ReadOnlyStringWrapper data = new ReadOnlyStringWrapper(this, "data", "");

    /** @param plot the data of the open document as they are drawn; empty where nothing is open */
    public SetupModel(StageModel stage, TasksModel tasks, Supplier<Optional<Stage>> plot) {
        this.stage = stage;
        this.tasks = tasks;
        this.plot = plot;
        second.chosenProperty().set(other());
        stage.lanes().subscribe(this::follow);
        stage.stageProperty().subscribe(this::name);
    }

    /** The algorithm of the first run. */
    public ChoiceModel first() {
        return first;
    }

    /** The algorithm of the second run, where there is one. */
    public ChoiceModel second() {
        return second;
    }

    /** Whether a second run is wanted beside the first. */
    public BooleanProperty besideProperty() {
        return beside;
    }

    /** The name of the data on the stage; empty while there are none. */
    public ReadOnlyStringProperty dataProperty() {
        return data.getReadOnlyProperty();
    }

    /** The samples that can be put on the stage; none where they are missing. */
    public List<Sample> samples() {
        try {
            return Samples.all();
        } catch (InvalidInputException e) {
            return List.of();
        }
    }

    /** Whether a document is open whose plot can be put on the stage. */
    public boolean hasPlot() {
        return plot.get().isPresent();
    }

    /** Puts the plot of the document on the stage as it is now, with the algorithms that are chosen. */
    public void usePlot() {
        Optional<Stage> now = plot.get();
        if (now.isEmpty()) {
            tasks.say(Message.note(Messages.text("stage.no-plot")));
        } else {
            with(acts -> stage.open(now.get(), acts));
        }
    }

    public void use(Sample sample) {
        with(acts -> stage.open(new Source.Bundled(sample.id(), List.of()), acts));
    }

    public void use(Schema<Generator> generator) {
        with(acts -> stage.open(new Source.Made(generator.id(), few(generator)), acts));
    }

    /** A generator that makes many points by itself makes as many as are pleasant to watch. */
    private static Map<String, String> few(Schema<Generator> generator) {
        boolean many = generator.declarations().stream()
                .anyMatch(declaration -> declaration.option().equals("n")
                        && declaration.initial() instanceof Number number
                        && number.longValue() > FEW);
        return many ? Map.of("n", Integer.toString(FEW)) : Map.of();
    }

    /** The generators that can be put on the stage. */
    public List<Schema<Generator>> generators() {
        return Generators.all();
    }

    /** Runs what is chosen on the data on the stage; those of the document where there are none yet. */
    public void run() {
        if (stage.stageProperty().get() == null) {
            usePlot();
        } else {
            with(stage::play);
        }
    }

    private void with(Consumer<List<Act>> open) {
        try {
            List<Act> acts = new ArrayList<>(List.of(first.act()));
            if (beside.get()) {
                acts.add(second.act());
            }
            open.accept(acts);
        } catch (InvalidInputException e) {
            tasks.say(Message.of(e));
        }
    }

    /** Another algorithm than the first that is offered: what is beside is for comparing. */
    private static Schema<Clusterer> other() {
        return ChoiceModel.offered().stream()
                .filter(schema -> schema.id().equals("dbscan"))
                .findFirst()
                .orElse(ChoiceModel.offered().getLast());
    }

    private void follow() {
        List<LaneModel> lanes = stage.lanes();
        if (!lanes.isEmpty()) {
            first.show(lanes.getFirst().act());
        }
        boolean pair = lanes.size() > 1 && !lanes.get(1).sisterOf(lanes.getFirst());
        if (!lanes.isEmpty()) {
            beside.set(pair);
        }
        if (pair) {
            second.show(lanes.get(1).act());
        }
    }

    private void name(@Nullable Stage now) {
        data.set(now == null ? "" : now.dataset().name());
    }
}
