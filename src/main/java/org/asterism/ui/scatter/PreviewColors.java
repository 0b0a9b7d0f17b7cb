package org.asterism.ui.scatter;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.asterism.report.PlotLegend;
import org.asterism.report.PlotScene;
import org.asterism.workspace.Partition;

/** The colours and the legend that a preview gives to plotted points. */
record PreviewColors(int[] labels, PlotLegend legend) {

    /** @param rows the data set's row of each point */
    static PreviewColors of(Preview preview, int[] rows) {
        Partition groups = preview.groups();
        Map<Integer, String> names = new HashMap<>();
        groups.groups().forEach(group -> names.putIfAbsent(group.color(), group.name()));
        int[] labels = IntStream.of(rows).map(groups::color).toArray();
        return new PreviewColors(
                labels,
                new PlotLegend(
                        preview.title(),
                        PlotScene.legendOf(labels, color -> Objects.requireNonNull(names.get(color)))));
    }

    PlotScene paint(PlotScene scene) {
        return scene.withLabels(labels, legend);
    }
}
