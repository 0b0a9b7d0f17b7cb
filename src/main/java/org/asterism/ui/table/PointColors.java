package org.asterism.ui.table;

import org.asterism.report.PlotLegend;

/**
 * What the points of the plot are coloured by.
 *
 * @param labels one a point; shared and read only
 * @param rows the row of each point, ascending; shared and read only
 */
public record PointColors(PlotLegend legend, int[] labels, int[] rows) {
    /** No points. */
    public static final PointColors NONE = new PointColors(PlotLegend.NONE, new int[0], new int[0]);

    /** Whether they are points of a table with so many rows. */
    boolean within(int count) {
        return rows.length == 0 || rows[rows.length - 1] < count;
    }
}
