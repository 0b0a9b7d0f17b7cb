package org.asterism.ui.drawing;

import java.util.Arrays;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.data.Dataset;
import org.asterism.data.generate.Generator;
import org.asterism.data.paint.Painting;
import org.asterism.geometry.Bounds;
import org.asterism.parameter.Schema;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;

/** A painting, the brush in hand, and the generators that add to it. */
public final class DrawingModel {
    /** The part of the plane that is drawn on. */
    static final Bounds PLANE = new Bounds(0, 0, 16, 10);

    /** How many groups can be told apart. */
    static final int GROUPS = 8;

    static final double SMALLEST = 0.1;
    static final double LARGEST = 5;

    private final Outlets outlets;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final ObjectProperty<Brush> brush = new SimpleObjectProperty<>(this, "brush", Brush.BRUSH);
    private final DoubleProperty radius = new SimpleDoubleProperty(this, "radius", 0.8);
    private final IntegerProperty amount = new SimpleIntegerProperty(this, "amount", 8);
    private final DoubleProperty strength = new SimpleDoubleProperty(this, "strength", 0.2);
    private final IntegerProperty group = new SimpleIntegerProperty(this, "group", 0);
    private final ObservableList<String> names = FXCollections.observableArrayList(Collections.nCopies(GROUPS, ""));
    private final Strokes strokes = new Strokes();
    private final MadeModel made;
    private long drawn;
    private BrushStroke stroke = new BrushStroke(this, drawn, false, 0, 0);

    /**
     * Where a painting goes.
     *
     * @param document opens it beside the data sets that are there
     * @param stage puts it before the class
     */
    public record Outlets(Consumer<Dataset> document, Consumer<Dataset> stage) {}

    public DrawingModel(Outlets outlets, TasksModel tasks) {
        this.outlets = outlets;
        made = new MadeModel(strokes, tasks);
    }

    /** Whether the page is wanted. */
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    public void show() {
        showing.set(true);
    }

    public void close() {
        made.forget();
        strokes.drop();
        showing.set(false);
    }

    public ObjectProperty<Brush> brushProperty() {
        return brush;
    }

    /** Of the tip, in units of the plane. */
    public DoubleProperty radiusProperty() {
        return radius;
    }

    /** Points a dab. */
    public IntegerProperty amountProperty() {
        return amount;
    }

    /** How strongly jitter and magnet work, 0 to 1. */
    public DoubleProperty strengthProperty() {
        return strength;
    }

    /** The group of points that are added or named, 0 to {@link #GROUPS} - 1. */
    public IntegerProperty groupProperty() {
        return group;
    }

    /** What the groups were named, empty for those that go by their number. */
    public ObservableList<String> names() {
        return names;
    }

    /** What a group is called in the data set that a painting becomes. */
    String name(int index) {
        String name = names.get(index).strip();
        return name.isEmpty() ? Integer.toString(index + 1) : name;
    }

    Strokes strokes() {
        return strokes;
    }

    MadeModel made() {
        return made;
    }

    /** Has a generator add points. */
    public void generate(Schema<Generator> generator) {
        made.chosenProperty().set(generator);
    }

    /** How many points each group has. */
    int[] counts() {
        int[] counts = new int[GROUPS];
        Arrays.stream(strokes.shownProperty().get().group()).forEach(own -> counts[own]++);
        return counts;
    }

    /** @param opposite whether a magnet pushes rather than pulls */
    public void press(double x, double y, boolean opposite) {
        made.keep();
        stroke = new BrushStroke(this, ++drawn, opposite, x, y);
        strokes.show(stroke.begin(strokes.kept()));
    }

    public void drag(double x, double y) {
        strokes.show(stroke.drag(strokes.shownProperty().get(), x, y));
    }

    public void release() {
        strokes.keep();
    }

    /** Takes a stroke back that is half done. */
    public void cancel() {
        strokes.drop();
    }

    public void undo() {
        made.forget();
        strokes.undo();
    }

    public void redo() {
        made.forget();
        strokes.redo();
    }

    /** Takes all points away; can be undone. */
    public void clear() {
        made.forget();
        strokes.show(Painting.EMPTY);
        strokes.keep();
    }

    /** Opens the painting as a data set. */
    public void use() {
        deliver(outlets.document);
    }

    /** Puts the painting before the class. */
    public void teach() {
        deliver(outlets.stage);
    }

    private void deliver(Consumer<Dataset> outlet) {
        made.keep();
        if (strokes.kept().size() > 0) {
            showing.set(false);
            outlet.accept(strokes.kept()
                    .dataset(
                            Messages.text("drawing.drawn"),
                            IntStream.range(0, GROUPS).mapToObj(this::name).toList()));
        }
    }
}
