package org.asterism.report.histogram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asterism.annotation.RangeSelection;
import org.asterism.annotation.Selection;
import org.asterism.data.Scale;
import org.asterism.data.ValueColumn;
import org.asterism.report.tick.Ticker;

/**
 * The bars of a column of numbers or dates.
 *
 * @param edges round values, one more than bars, ascending; a bar has its lower edge, and the last one both
 */
public record RangeHistogram(ValueColumn column, double[] edges, int[] counts) implements Histogram {
    private static final int MOST = 24;

    static RangeHistogram of(ValueColumn column) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : column.values()) {
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        RangeHistogram empty = new RangeHistogram(column, edges(column, low, high), new int[0]);
        int bars = Math.max(0, empty.edges.length - 1);
        return new RangeHistogram(column, empty.edges, Counts.of(empty::bar, bars, column.size()));
    }

    /** The ticks of an axis, and one more to both sides where values lie beyond. */
    private static double[] edges(ValueColumn column, double low, double high) {
        if (low > high) {
            return new double[0];
        }
        if (low == high) {
            return new double[] {low, low};
        }
        List<Double> edges = new ArrayList<>(
                Ticker.of(column, Scale.LINEAR).ticks(low, high, MOST).values());
        if (edges.size() < 2) {
            return new double[] {low, high};
        }
        if (edges.getFirst() > low) {
            edges.addFirst(Math.min(low, 2 * edges.get(0) - edges.get(1)));
        }
        if (edges.getLast() < high) {
            edges.addLast(Math.max(high, 2 * edges.getLast() - edges.get(edges.size() - 2)));
        }
        return edges.stream().mapToDouble(edge -> edge + 0.0).toArray();
    }

    /** Adding 0 makes -0 the same as 0. */
    @Override
    public int bar(int row) {
        double value = column.values()[row] + 0.0;
        int last = edges.length - 1;
        if (last < 1 || !(value >= edges[0] && value <= edges[last])) {
            return -1;
        }
        int place = Arrays.binarySearch(edges, value);
        return Math.min(place < 0 ? -place - 2 : place, last - 1);
    }

    @Override
    public String title(int first, int last) {
        Ticker ticker = Ticker.of(column, Scale.LINEAR);
        return ticker.text(edges[first]) + " – " + ticker.text(edges[last + 1]);
    }

    @Override
    public Selection selection(int first, int last) {
        double end = edges[last + 1];
        double high = last + 2 == edges.length ? end : Math.nextDown(end);
        return new RangeSelection(column.name(), edges[first], high);
    }
}
