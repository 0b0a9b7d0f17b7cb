package org.asterism.report;

import org.asterism.workspace.View;

/**
 * What stands around a plot.
 *
 * @param units whether the axes may be stretched alone
 * @param margins what stands at the upper and the right edge
 * @param title above the plot, empty for none
 */
public record PlotAxes(PlotAxis across, PlotAxis upwards, View.Units units, View.Margins margins, String title) {
    public static PlotAxes linear(String across, String upwards) {
        return new PlotAxes(PlotAxis.linear(across), PlotAxis.linear(upwards), View.Units.FREE, View.Margins.NONE, "");
    }

    /** Nothing around the points: they have the whole picture. */
    public static PlotAxes bare(View.Units units) {
        return new PlotAxes(PlotAxis.NONE, PlotAxis.NONE, units, View.Margins.NONE, "");
    }

    boolean bare() {
        return across.equals(PlotAxis.NONE) && upwards.equals(PlotAxis.NONE);
    }

    public PlotAxes withUnits(View.Units chosen) {
        return new PlotAxes(across, upwards, chosen, margins, title);
    }

    public PlotAxes withTitle(String chosen) {
        return new PlotAxes(across, upwards, units, margins, chosen);
    }
}
