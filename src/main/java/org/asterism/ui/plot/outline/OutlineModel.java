package org.asterism.ui.plot.outline;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.annotation.SelectionMode;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Outline.Means;
import org.asterism.annotation.outline.Overlap;
import org.asterism.annotation.outline.Sketch;
import org.asterism.annotation.outline.SketchEditor;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Pixel;
import org.asterism.geometry.Points;
import org.asterism.geometry.Region;
import org.jspecify.annotations.Nullable;

/** What is outlined in one plot, which group and outline are chosen, and what can be done with them. */
public final class OutlineModel {
    /** No outline, or no group. */
    public static final int NONE = Clustering.UNLABELLED;

    private final ReadOnlyObjectWrapper<Sketch> sketch = new ReadOnlyObjectWrapper<>(this, "sketch", Sketch.EMPTY);
    private final ReadOnlyObjectWrapper<Sketch> shown = new ReadOnlyObjectWrapper<>(this, "shown", Sketch.EMPTY);
    private final ReadOnlyIntegerWrapper group = new ReadOnlyIntegerWrapper(this, "group", NONE);
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", NONE);
    private final ReadOnlyObjectWrapper<Set<Integer>> marked = new ReadOnlyObjectWrapper<>(this, "marked", Set.of());
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable");
    private final GroupEdits groups = new GroupEdits(this);
    private final OutlineEdits outlines = new OutlineEdits(this);
    private final Sketches history = new Sketches();
    private SketchEditor editor = new SketchEditor(Points.of(new double[0], new double[0]), Overlap.ALLOWED);
    private Grouping grouping = Grouping.EACH_ITS_OWN;
    private BiConsumer<Change, Sketch> onChange = (_, _) -> {};

    /**
     * Begins with a plot.
     *
     * @param points of the plot, two-dimensional
     * @param drawn what is outlined in it already; undo does not go behind it
     */
    public void open(Points points, Sketch drawn, Overlap overlap, Grouping chosenGrouping) {
        editor = new SketchEditor(points, overlap);
        grouping = chosenGrouping;
        history.clear();
        group.set(NONE);
        show(drawn);
        group.set(drawn.groups().isEmpty() ? NONE : 0);
    }

    /** Takes what the sketch became elsewhere; nobody is told. */
    public void show(Sketch next) {
        chosen.set(NONE);
        marked.set(Set.of());
        group.set(group.get() < next.groups().size() ? group.get() : NONE);
        put(next);
    }

    /** Who is told of every change that is made here, with the sketch after it. */
    public void setOnChange(BiConsumer<Change, Sketch> action) {
        onChange = action;
    }

    public ReadOnlyObjectProperty<Sketch> sketchProperty() {
        return sketch.getReadOnlyProperty();
    }

    public Sketch sketch() {
        return sketch.get();
    }

    /** The sketch as it would be if what is being dragged were let go now. */
    public ReadOnlyObjectProperty<Sketch> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The group that takes new outlines: an index, {@link Clustering#NOISE} or {@link #NONE}. */
    public ReadOnlyIntegerProperty groupProperty() {
        return group.getReadOnlyProperty();
    }

    /** The outline that is worked on, {@link #NONE} for none. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The outlines that are changed together with the chosen one. */
    public ReadOnlyObjectProperty<Set<Integer>> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Changes sketches of this plot. */
    public SketchEditor editor() {
        return editor;
    }

    /**
     * Takes a region that was drawn.
     *
     * @param mode NEW for a new outline, ADD to join it to the current group, SUBTRACT to cut it away from that group (from
     *     all where that has nothing of it), INTERSECT to keep only what lies in it of the group
     * @param pixel of the plot in its present view
     */
    public void draw(Region region, Means means, SelectionMode mode, Pixel pixel) {
        change(hand().draw(region, means, mode, pixel));
    }

    /** Puts a point into the current group, or with SUBTRACT or INTERSECT takes it out. */
    public void draw(int point, SelectionMode mode) {
        BitSet one = new BitSet();
        one.set(point);
        change(hand().draw(one, mode));
    }

    /** What can be done with groups. */
    public GroupEdits groups() {
        return groups;
    }

    /** What can be done with the chosen outline. */
    public OutlineEdits outlines() {
        return outlines;
    }

    /** Takes an outline up, with its group; {@link #NONE} for none. */
    public void choose(int outline) {
        marked.set(Set.of());
        take(outline);
    }

    /** Marks an outline, to be changed together with the chosen one, or takes the mark away. */
    public void mark(int outline) {
        Set<Integer> next = new TreeSet<>(marked.get());
        if (!next.add(outline)) {
            next.remove(outline);
        }
        marked.set(Set.copyOf(next));
    }

    /** Takes a sketch that was offered, such as a clean-up. */
    public void accept(Sketch offered) {
        change(hand().with(offered));
    }

    public void undo() {
        if (history.canUndo()) {
            back(Change.UNDO, history.undo(sketch()));
        }
    }

    public void redo() {
        if (history.canRedo()) {
            back(Change.REDO, history.redo(sketch()));
        }
    }

    Hand hand() {
        return new Hand(editor, grouping, sketch(), group.get());
    }

    /** Whether each outline begins a group of its own. */
    boolean eachItsOwn() {
        return grouping == Grouping.EACH_ITS_OWN;
    }

    /** Takes an outline up, with its group; the marks stay. */
    void take(int outline) {
        chosen.set(outline);
        if (outline >= 0) {
            group.set(sketch().outlines().get(outline).group());
        }
    }

    void takeUp(int next) {
        group.set(next);
    }

    /** Shows what would be; null for the sketch as it is. */
    void preview(@Nullable Sketch next) {
        shown.set(next == null ? sketch() : next);
    }

    /** Makes a change, and works on the topmost outline that it made, if any. */
    void change(Hand hand) {
        Sketch before = sketch();
        Hand tidy = hand.since(before);
        if (tidy.sketch().equals(before)) {
            preview(null);
            return;
        }
        history.keep(before);
        show(tidy.sketch());
        group.set(tidy.group());
        choose(made(before, tidy));
        onChange.accept(Change.EDIT, tidy.sketch());
    }

    private void back(Change change, Sketch next) {
        show(next);
        onChange.accept(change, next);
    }

    private void put(Sketch next) {
        sketch.set(next);
        shown.set(next);
        undoable.set(history.canUndo());
        redoable.set(history.canRedo());
    }

    /** The topmost outline of the current group that was not there before. */
    private static int made(Sketch before, Hand hand) {
        Set<Outline> known = new HashSet<>(before.outlines());
        for (int outline : hand.sketch().of(hand.group()).reversed()) {
            if (!known.contains(hand.sketch().outlines().get(outline))) {
                return outline;
            }
        }
        return NONE;
    }
}
