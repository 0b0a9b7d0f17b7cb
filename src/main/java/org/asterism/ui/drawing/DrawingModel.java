package org.asterism.ui.drawing;

import java.util.Arrays;
import java.util.List;
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
import org.asterism.data.generate.Draw;
import org.asterism.data.generate.Generator;
import org.asterism.data.paint.Painting;
import org.asterism.data.paint.Tip;
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

    /** How far a brush goes from dab to dab, in radii. */
    private static final double STEP = 0.35;

    private final Outlets outlets;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final ObjectProperty<Brush> brush = new SimpleObjectProperty<>(this, "brush", Brush.BRUSH);
    private final DoubleProperty radius = new SimpleDoubleProperty(this, "radius", 0.8);
    private final IntegerProperty amount = new SimpleIntegerProperty(this, "amount", 8);
    private final DoubleProperty strength = new SimpleDoubleProperty(this, "strength", 0.2);
    private final IntegerProperty group = new SimpleIntegerProperty(this, "group", 0);
    private final ObservableList<String> names = FXCollections.observableArrayList(
            IntStream.rangeClosed(1, GROUPS).mapToObj(Integer::toString).toList());
    private final Strokes strokes = new Strokes();
    private final MadeModel made;
    private long drawn;
    private Draw draw = new Draw(0);
    private boolean reversed;
    private double lastX;
    private double lastY;
    private int[] moving = {};

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

    /** What the groups are called, in the data set that a painting becomes. */
    public ObservableList<String> names() {
        return names;
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
        draw = new Draw(++drawn);
        reversed = opposite;
        lastX = x;
        lastY = y;
        moving = brush.get() == Brush.MOVE ? strokes.kept().under(tip(x, y)) : new int[0];
        strokes.show(dab(strokes.kept(), x, y));
    }

    public void drag(double x, double y) {
        if (brush.get() == Brush.MOVE) {
            strokes.show(strokes.shownProperty().get().moved(moving, x - lastX, y - lastY));
            lastX = x;
            lastY = y;
            return;
        }
        double far = Math.hypot(x - lastX, y - lastY);
        int dabs = (int) (far / (STEP * radius.get()));
        Painting painting = strokes.shownProperty().get();
        double startX = lastX;
        double startY = lastY;
        for (int i = 1; i <= dabs; i++) {
            double share = i * STEP * radius.get() / far;
            lastX = startX + share * (x - startX);
            lastY = startY + share * (y - startY);
            painting = dab(painting, lastX, lastY);
        }
        strokes.show(painting);
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
            outlet.accept(strokes.kept().dataset(Messages.text("drawing.drawn"), List.copyOf(names)));
        }
    }

    private Tip tip(double x, double y) {
        return new Tip(x, y, radius.get());
    }

    private Painting dab(Painting painting, double x, double y) {
        Tip tip = tip(x, y);
        return switch (brush.get()) {
            case BRUSH -> tip.brush(painting, amount.get(), group.get(), draw);
            case SPRAY -> tip.spray(painting, amount.get(), group.get(), draw);
            case JITTER -> tip.jitter(painting, strength.get(), draw);
            case MAGNET -> tip.magnet(painting, reversed ? -strength.get() : strength.get());
            case ERASER -> tip.erase(painting);
            case MOVE -> painting;
            case NAME -> tip.name(painting, group.get());
        };
    }
}
