package org.asterism.perception;

/** The numbers from {@code low} to {@code high}, both included. */
public record Interval(double low, double high) {
    public boolean contains(double value) {
        return value >= low && value <= high;
    }
}
