package org.asterism.ui.plot.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import org.asterism.annotation.outline.Sketch;

/** The sketches before and after the present one. */
final class Sketches {
    private static final int MOST = 500;
    private final Deque<Sketch> before = new ArrayDeque<>();
    private final Deque<Sketch> after = new ArrayDeque<>();

    void clear() {
        before.clear();
        after.clear();
    }

    /** Keeps a sketch that was just changed. */
    void keep(Sketch changed) {
        before.push(changed);
        after.clear();
        if (before.size() > MOST) {
            before.removeLast();
        }
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    Sketch undo(Sketch now) {
        after.push(now);
        return before.pop();
    }

    Sketch redo(Sketch now) {
        before.push(now);
        return after.pop();
    }
}
