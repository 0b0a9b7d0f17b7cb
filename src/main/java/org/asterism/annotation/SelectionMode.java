package org.asterism.annotation;

import java.util.Optional;

/** What a new selection does to the one before it. */
public enum SelectionMode {
    NEW,
    ADD,
    SUBTRACT,
    INTERSECT;

    /** What keys held with a click mean: Shift adds, Alt subtracts, both intersect; empty for neither. */
    public static Optional<SelectionMode> held(boolean shift, boolean alt) {
        if (shift && alt) {
            return Optional.of(INTERSECT);
        }
        return shift ? Optional.of(ADD) : alt ? Optional.of(SUBTRACT) : Optional.empty();
    }

    public Selection combine(Selection before, Selection next) {
        return switch (this) {
            case NEW -> next;
            case ADD -> before.or(next);
            case SUBTRACT -> before.minus(next);
            case INTERSECT -> before.and(next);
        };
    }
}
