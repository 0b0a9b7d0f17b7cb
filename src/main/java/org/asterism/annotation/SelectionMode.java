package org.asterism.annotation;

/** What a new selection does to the one before it. */
public enum SelectionMode {
    NEW,
    ADD,
    SUBTRACT,
    INTERSECT;

    public Selection combine(Selection before, Selection next) {
        return switch (this) {
            case NEW -> next;
            case ADD -> before.or(next);
            case SUBTRACT -> before.minus(next);
            case INTERSECT -> before.and(next);
        };
    }
}
