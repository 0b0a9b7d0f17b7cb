package org.asterism.report.columns;

import org.asterism.data.Column;
import org.asterism.data.Places;
import org.asterism.data.Scale;
import org.asterism.report.tick.Ticker;
import org.asterism.report.tick.Ticks;

/**
 * A column as one of several axes: where each row stands between its lowest and its highest place.
 *
 * @param places one a row of the data set, shared and read only; not finite where a row has none
 */
public record ColumnAxis(String title, double[] places, double low, double high, Ticker ticker) {

    /** The axis of a column on a linear scale; costs a pass over its rows. */
    public static ColumnAxis of(Column column) {
        double[] places = Places.of(column, Scale.LINEAR);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double place : places) {
            if (Double.isFinite(place)) {
                low = Math.min(low, place);
                high = Math.max(high, place);
            }
        }
        Ticker ticker = Ticker.of(column, Scale.LINEAR);
        return low <= high
                ? new ColumnAxis(column.name(), places, low, high, ticker)
                : new ColumnAxis(column.name(), places, 0, 1, ticker);
    }

    /** From 0 at the lowest place to 1 at the highest; half way where all are the same, NaN where the row has none. */
    public double share(int row) {
        double place = places[row];
        if (!Double.isFinite(place)) {
            return Double.NaN;
        }
        double extent = high / 2 - low / 2;
        return extent > 0 ? (place / 2 - low / 2) / extent : 0.5;
    }

    /** Where ticks are, at most about so many. */
    public Ticks ticks(int most) {
        return low < high ? ticker.ticks(low, high, most) : ticker.ticks(low - 0.5, high + 0.5, 2);
    }

    /** What stands at a place: a number, a date or a word. */
    public String text(double place) {
        return ticker.text(place);
    }

    /** The place at a share of the axis. */
    public double place(double share) {
        return low + share * (high - low);
    }
}
