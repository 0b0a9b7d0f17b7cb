package org.asterism.report.draw;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Straight lines from place to place, in one or more pieces; grows while it is made. */
public final class Path {
    private static final int STEPS = 48;
    private double[] x = new double[16];
    private double[] y = new double[16];
    private Step[] steps = new Step[16];
    private int size;

    /** How a place is reached. */
    public enum Step {
        MOVE,
        LINE,
        /** A line to the place, then one back to the start of the piece. */
        CLOSE
    }

    public Path moveTo(double toX, double toY) {
        return add(toX, toY, Step.MOVE);
    }

    public Path lineTo(double toX, double toY) {
        return add(toX, toY, Step.LINE);
    }

    /** Goes to a place: the first one of a path starts it. */
    public Path to(double toX, double toY) {
        return add(toX, toY, size == 0 ? Step.MOVE : Step.LINE);
    }

    /** Joins the last place to the start of its piece. */
    public Path close() {
        if (size > 0 && steps[size - 1] == Step.LINE) {
            steps[size - 1] = Step.CLOSE;
        }
        return this;
    }

    public static Path line(double fromX, double fromY, double toX, double toY) {
        return new Path().moveTo(fromX, fromY).lineTo(toX, toY);
    }

    public static Path rectangle(double left, double top, double width, double height) {
        return new Path()
                .moveTo(left, top)
                .lineTo(left + width, top)
                .lineTo(left + width, top + height)
                .lineTo(left, top + height)
                .close();
    }

    /** A circle as a fine polygon. */
    public static Path circle(double centerX, double centerY, double radius) {
        return new Path().addCircle(centerX, centerY, radius);
    }

    /** Adds a circle as a piece of its own. */
    public Path addCircle(double centerX, double centerY, double radius) {
        for (int s = 0; s < STEPS; s++) {
            double angle = 2 * Math.PI * s / STEPS;
            double toX = centerX + radius * Math.cos(angle);
            double toY = centerY + radius * Math.sin(angle);
            add(toX, toY, s == 0 ? Step.MOVE : Step.LINE);
        }
        return close();
    }

    /** The same path elsewhere. */
    public Path moved(double right, double down) {
        return mapped(value -> value + right, value -> value + down);
    }

    /** The same path with its places multiplied. */
    public Path scaled(double factor) {
        return mapped(value -> factor * value, value -> factor * value);
    }

    private Path mapped(DoubleUnaryOperator across, DoubleUnaryOperator down) {
        Path path = new Path();
        for (int i = 0; i < size; i++) {
            path.add(across.applyAsDouble(x[i]), down.applyAsDouble(y[i]), steps[i]);
        }
        return path;
    }

    public int size() {
        return size;
    }

    public double x(int i) {
        return x[i];
    }

    public double y(int i) {
        return y[i];
    }

    public Step step(int i) {
        return steps[i];
    }

    private Path add(double toX, double toY, Step step) {
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
            steps = Arrays.copyOf(steps, 2 * size);
        }
        x[size] = toX;
        y[size] = toY;
        steps[size++] = step;
        return this;
    }
}
