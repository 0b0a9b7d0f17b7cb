package org.asterism.ui.scatter;

import java.util.List;
import java.util.stream.IntStream;
import org.asterism.report.LegendEntry;
import org.asterism.report.PlotScene;

/** The colours and the legend that a preview gives to plotted points. */
record PreviewColors(int[] labels, String title, List<LegendEntry> legend) {

    /** @param rows the data set's row of each point */
    static PreviewColors of(Preview preview, int[] rows) {
        int[] labels = IntStream.of(rows).map(row -> preview.labels()[row]).toArray();
        return new PreviewColors(labels, preview.title(), PlotScene.legendOf(labels, preview.groups()::get));
    }

    PlotScene paint(PlotScene scene) {
        return scene.withLabels(labels, title, legend);
    }
}
