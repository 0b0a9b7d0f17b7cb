package org.asterism.report;

import org.asterism.report.tick.Ticker;

/** An axis of a plot: what is written beside it, and where its ticks are. */
public record PlotAxis(String title, Ticker ticker) {
    /** An axis that is not drawn. */
    static final PlotAxis NONE = new PlotAxis("", Ticker.none());

    public static PlotAxis linear(String title) {
        return new PlotAxis(title, Ticker.linear());
    }
}
