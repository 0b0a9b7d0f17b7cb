package org.asterism.report;

/** An axis of a plot: what is written beside it, and where its ticks are. */
public record PlotAxis(String title, Ticker ticker) {
    public static PlotAxis linear(String title) {
        return new PlotAxis(title, Ticker.LINEAR);
    }
}
