package org.asterism.ui.control;

/**
 * Where the axes of a chart are, in pixels, and which values they have.
 *
 * @param across the value at the right end; 0 is at the left
 * @param low the value at the lower end
 * @param high the value at the upper end, above {@code low}
 */
public record Frame(double left, double top, double right, double bottom, double across, double low, double high) {
    /** The pixels alone. */
    static Frame of(double left, double top, double right, double bottom) {
        return new Frame(left, top, right, bottom, 1, 0, 1);
    }

    /** The same place with axes of its own. */
    public Frame with(double longest, double lowest, double highest) {
        return new Frame(left, top, right, bottom, longest, lowest, highest);
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double x(double value) {
        return left + width() * value / across;
    }

    public double y(double value) {
        return bottom - height() * (value - low) / (high - low);
    }

    public double valueAtX(double x) {
        return across * Math.clamp((x - left) / width(), 0, 1);
    }

    public double valueAtY(double y) {
        return low + (high - low) * Math.clamp((bottom - y) / height(), 0, 1);
    }
}
