package org.asterism.report;

import java.util.List;

/** A legend: its heading, and its lines in order; no lines for no legend. */
public record PlotLegend(String title, List<LegendEntry> entries) {
    public static final PlotLegend NONE = new PlotLegend("", List.of());

    public PlotLegend {
        entries = List.copyOf(entries);
    }
}
