package org.asterism.ui.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.asterism.session.plan.Plan;

/** The plans before and after the one on the page; changes of one thing in a row are one step. */
final class PlanHistory {
    private static final int MOST = 200;

    private final Deque<Plan> before = new ArrayDeque<>();
    private final Deque<Plan> after = new ArrayDeque<>();
    private String last = "";

    /** @param thing what was changed; empty for a step of its own */
    void changed(String thing, Plan old) {
        if (thing.isEmpty() || !thing.equals(last)) {
            before.push(old);
        }
        if (before.size() > MOST) {
            before.removeLast();
        }
        after.clear();
        last = thing;
    }

    Optional<Plan> undo(Plan now) {
        return moved(before, after, now);
    }

    Optional<Plan> redo(Plan now) {
        return moved(after, before, now);
    }

    boolean undoable() {
        return !before.isEmpty();
    }

    boolean redoable() {
        return !after.isEmpty();
    }

    void clear() {
        before.clear();
        after.clear();
        last = "";
    }

    private Optional<Plan> moved(Deque<Plan> from, Deque<Plan> to, Plan now) {
        last = "";
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        return Optional.of(from.pop());
    }
}
