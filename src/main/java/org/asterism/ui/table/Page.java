package org.asterism.ui.table;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/**
 * Which lines are in view: so many from a first one.
 *
 * <p>The table holds these lines alone. A list that knows of a million lines asks for all of them whenever it scrolls.
 */
final class Page {
    private final IntegerProperty first = new SimpleIntegerProperty(this, "first");
    private final IntegerProperty size = new SimpleIntegerProperty(this, "size", 1);
    private final IntegerProperty total = new SimpleIntegerProperty(this, "total");

    Page() {
        size.subscribe(() -> scrollTo(first.get()));
        total.subscribe(() -> scrollTo(first.get()));
    }

    IntegerProperty firstProperty() {
        return first;
    }

    /** How many lines there is room for; at least 1. */
    IntegerProperty sizeProperty() {
        return size;
    }

    /** How many lines there are. */
    IntegerProperty totalProperty() {
        return total;
    }

    /** The first line of the last page. */
    int last() {
        return Math.max(0, total.get() - size.get());
    }

    /** The line after the last one in view. */
    int end() {
        return Math.min(total.get(), first.get() + size.get());
    }

    void scrollTo(int line) {
        first.set(Math.clamp(line, 0, last()));
    }

    /** Scrolls as little as brings a line into view where it is near, else so that there is room around it. */
    void reveal(int line) {
        int above = first.get() - line;
        int below = line - (first.get() + size.get() - 1);
        if (above > 0) {
            scrollTo(above <= size.get() ? line : line - size.get() / 3);
        } else if (below > 0) {
            scrollTo(below <= size.get() ? first.get() + below : line - size.get() / 3);
        }
    }
}
