package org.asterism.report;

import org.asterism.report.tick.Ticker;

/** An axis of a plot: what is written beside it, and where its ticks are. */
public record PlotAxis(String title, Ticker ticker) {
    public static PlotAxis linear(String title) {
        return new PlotAxis(title, Ticker.linear());
    }
}
