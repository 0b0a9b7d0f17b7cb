package org.asterism.ui.generate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.catalog.Generators;
import org.asterism.data.Dataset;
import org.asterism.data.generate.Generated;
import org.asterism.data.generate.Generator;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.ui.control.ParameterModel;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;

/** Which data are made next, and with which parameters. Keeps what was typed for each generator. */
public final class MakeModel {
    private final TasksModel tasks;
    private final Consumer<Dataset> open;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final ObjectProperty<Schema<Generator>> chosen =
            new SimpleObjectProperty<>(this, "chosen", Generators.all().getFirst());
    private final Map<String, List<ParameterModel>> parameters = new HashMap<>();

    /** @param open shows a data set that was made */
    public MakeModel(TasksModel tasks, Consumer<Dataset> open) {
        this.tasks = tasks;
        this.open = open;
    }

    /** Whether the page is wanted. */
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    public ObjectProperty<Schema<Generator>> chosenProperty() {
        return chosen;
    }

    /** The parameters of the chosen generator, as typed so far. */
    public List<ParameterModel> parameters() {
        Schema<Generator> schema = chosen.get();
        return parameters.computeIfAbsent(
                schema.id(),
                _ -> schema.declarations().stream().map(ParameterModel::new).toList());
    }

    public void show() {
        showing.set(true);
    }

    public void close() {
        showing.set(false);
    }

    /** Makes the data in the background and opens them; the page stays if they cannot be made. */
    public void make() {
        Schema<Generator> schema = chosen.get();
        try {
            Generator generator = schema.create(typed());
            tasks.start(Messages.text("generate.making", schema.title()), generator::generate, this::show);
        } catch (InvalidInputException e) {
            tasks.say(Message.of(e));
        }
    }

    private Map<String, String> typed() {
        Map<String, String> values = new LinkedHashMap<>();
        parameters()
                .forEach(parameter -> values.put(
                        parameter.declaration().option(),
                        parameter.textProperty().get()));
        return values;
    }

    private void show(Generated made) {
        close();
        tasks.dismiss();
        open.accept(made.dataset());
        if (!made.note().isEmpty()) {
            tasks.say(Message.note(made.note()));
        }
    }
}
