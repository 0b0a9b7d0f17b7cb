package org.asterism.ui.columns;

/**
 * Where parallel axes stand in a region.
 *
 * @param type how large text is, and the room for it; 1 is the usual size
 */
record ParallelGrid(int count, double width, double height, double type) {
    private static final double SIDE = 64;
    private static final double HEAD = 44;
    private static final double FOOT = 14;

    /** Where the first axis stands, if there are several. */
    double left() {
        return SIDE * type;
    }

    /** The upper end of the axes. */
    double top() {
        return HEAD * type;
    }

    /** From the first axis to the last. */
    double across() {
        return width - 2 * left();
    }

    /** The length of the axes. */
    double length() {
        return height - top() - FOOT * type;
    }

    /** Where an axis stands. */
    double x(int index) {
        return left() + (count < 2 ? across() / 2 : across() * index / (count - 1));
    }

    /** The height of a share of an axis, 0 at its lower end. */
    double y(double share) {
        return top() + (1 - share) * length();
    }

    /** The share of an axis at a height. */
    double share(double y) {
        return Math.clamp(1 - (y - top()) / length(), 0, 1);
    }

    /** From an axis to the next. */
    double room() {
        return across() / Math.max(1, count - 1);
    }

    int nearest(double x) {
        return Math.clamp(Math.round((x - x(0)) / room()), 0, Math.max(0, count - 1));
    }
}
