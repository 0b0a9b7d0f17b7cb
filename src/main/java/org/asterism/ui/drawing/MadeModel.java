package org.asterism.ui.drawing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.data.Dataset;
import org.asterism.data.TextColumn;
import org.asterism.data.generate.Generated;
import org.asterism.data.generate.Generator;
import org.asterism.data.paint.Painting;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.ui.control.ParameterModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** What a generator adds to the painting, made anew whenever one of its parameters moves, until it is kept. */
final class MadeModel {
    /** How many points a generator makes at first: enough to see, and soon made. */
    private static final String FEW = "400";

    private static final String SIZE = "n";
    private static final double MARGIN = 0.08;

    private final Strokes strokes;
    private final Latest latest;
    private final ObjectProperty<@Nullable Schema<Generator>> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper(this, "line", "");
    private final Map<String, List<ParameterModel>> parameters = new HashMap<>();

    MadeModel(Strokes strokes, TasksModel tasks) {
        this.strokes = strokes;
        latest = new Latest(tasks);
        chosen.subscribe((_, _) -> make());
    }

    /** The generator at work; null for none. */
    ObjectProperty<@Nullable Schema<Generator>> chosenProperty() {
        return chosen;
    }

    /** What is to be said of what was made, or why it was not; empty for nothing. */
    ReadOnlyStringProperty lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** The parameters of the generator, as set so far. */
    List<ParameterModel> parameters() {
        Schema<Generator> schema = chosen.get();
        return schema == null ? List.of() : parameters.computeIfAbsent(schema.id(), _ -> declared(schema));
    }

    private List<ParameterModel> declared(Schema<Generator> schema) {
        List<ParameterModel> declared =
                schema.declarations().stream().map(ParameterModel::new).toList();
        for (ParameterModel parameter : declared) {
            if (parameter.declaration().option().equals(SIZE)) {
                parameter.textProperty().set(FEW);
            }
            parameter.textProperty().subscribe((_, _) -> make());
        }
        return declared;
    }

    /** Makes what was made part of the painting. */
    void keep() {
        if (chosen.get() != null) {
            strokes.keep();
            forget();
        }
    }

    /** Takes what was made off. */
    void takeOff() {
        strokes.drop();
        forget();
    }

    /** Makes no more. */
    void forget() {
        latest.cancel();
        chosen.set(null);
        line.set("");
    }

    private void make() {
        Schema<Generator> schema = chosen.get();
        if (schema == null) {
            return;
        }
        try {
            Map<String, String> typed = new LinkedHashMap<>();
            parameters()
                    .forEach(parameter -> typed.put(
                            parameter.declaration().option(),
                            parameter.textProperty().get()));
            Generator generator = schema.create(typed);
            latest.start(Messages.text("drawing.making"), generator::generate, this::show, line::set);
        } catch (InvalidInputException e) {
            line.set(e.getMessage());
        }
    }

    private void show(Generated generated) {
        line.set(generated.note());
        strokes.show(added(strokes.kept(), generated.dataset()));
    }

    /** As large as the plane allows, in equal units, in its middle. */
    private static Painting added(Painting painting, Dataset dataset) {
        double[] x = dataset.number("x").values();
        double[] y = dataset.number("y").values();
        int[] groups = ((TextColumn) dataset.column(Painting.GROUP)).codes().clone();
        Bounds from = Bounds.of(Points.of(x, y));
        Bounds plane = DrawingModel.PLANE;
        double scale = (1 - 2 * MARGIN)
                * Math.min(
                        plane.width() / Math.max(1e-9, from.width()), plane.height() / Math.max(1e-9, from.height()));
        double[] placedX = new double[x.length];
        double[] placedY = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            placedX[i] = plane.centerX() + scale * (x[i] - from.centerX());
            placedY[i] = plane.centerY() + scale * (y[i] - from.centerY());
            groups[i] %= DrawingModel.GROUPS;
        }
        return painting.with(placedX, placedY, groups);
    }
}
