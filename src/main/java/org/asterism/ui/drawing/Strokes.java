package org.asterism.ui.drawing;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.data.paint.Painting;

/** A painting with the paintings before it, so that each stroke can be taken back. */
final class Strokes {
    private static final int MOST = 200;

    private final ReadOnlyObjectWrapper<Painting> shown = new ReadOnlyObjectWrapper<>(this, "shown", Painting.EMPTY);
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable");
    private final Deque<Painting> before = new ArrayDeque<>();
    private final Deque<Painting> after = new ArrayDeque<>();
    private Painting kept = Painting.EMPTY;

    /** What is on screen, with what is half done. */
    ReadOnlyObjectProperty<Painting> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** The painting without what is half done. */
    Painting kept() {
        return kept;
    }

    /** Shows something half done. */
    void show(Painting half) {
        shown.set(half);
    }

    /** Takes off what is half done. */
    void drop() {
        shown.set(kept);
    }

    /** Makes what is on screen the painting, if it is another. */
    void keep() {
        if (!shown.get().equals(kept)) {
            before.push(kept);
            if (before.size() > MOST) {
                before.removeLast();
            }
            after.clear();
            kept = shown.get();
        }
        tell();
    }

    void undo() {
        swap(before, after);
    }

    void redo() {
        swap(after, before);
    }

    private void swap(Deque<Painting> from, Deque<Painting> to) {
        if (!from.isEmpty()) {
            to.push(kept);
            kept = from.pop();
            shown.set(kept);
        }
        tell();
    }

    private void tell() {
        undoable.set(!before.isEmpty());
        redoable.set(!after.isEmpty());
    }
}
