package org.asterism.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asterism.annotation.Label;
import org.asterism.annotation.PointShape;

/**
 * A legend: its heading, and its lines in order; no lines for no legend.
 *
 * @param shapes the shapes of labels that do not have the one of their colour
 */
public record PlotLegend(String title, List<LegendEntry> entries, Map<Integer, PointShape> shapes) {
    public static final PlotLegend NONE = new PlotLegend("", List.of());

    public PlotLegend {
        entries = List.copyOf(entries);
        shapes = Map.copyOf(shapes);
    }

    /** Every label in the shape of its colour. */
    public PlotLegend(String title, List<LegendEntry> entries) {
        this(title, entries, Map.of());
    }

    /** The same lines with shapes that labels have of their own; where several have one colour, the first counts. */
    public PlotLegend shaped(List<Label> labels) {
        Map<Integer, PointShape> own = new HashMap<>();
        labels.stream()
                .filter(label -> label.shape() != PointShape.BY_COLOR)
                .forEach(label -> own.putIfAbsent(Palette.slot(label.color()), label.shape()));
        return new PlotLegend(title, entries, own);
    }
}
