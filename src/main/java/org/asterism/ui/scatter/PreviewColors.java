package org.asterism.ui.scatter;

import java.util.stream.IntStream;
import org.asterism.report.PlotLegend;
import org.asterism.report.PlotScene;

/** The colours and the legend that a preview gives to plotted points. */
record PreviewColors(int[] labels, PlotLegend legend) {

    /** @param rows the data set's row of each point */
    static PreviewColors of(Preview preview, int[] rows) {
        int[] labels = IntStream.of(rows).map(row -> preview.labels()[row]).toArray();
        return new PreviewColors(
                labels, new PlotLegend(preview.title(), PlotScene.legendOf(labels, preview.groups()::get)));
    }

    PlotScene paint(PlotScene scene) {
        return scene.withLabels(labels, legend);
    }
}
