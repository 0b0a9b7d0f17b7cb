package org.asterism.ui.drawing;

import org.asterism.data.paint.Painting;
import org.asterism.report.PlotAxes;
import org.asterism.report.PlotLegend;
import org.asterism.report.PlotScene;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.tool.Tool;
import org.asterism.workspace.View;

/** The plane that is drawn on. */
final class DrawingPlot {
    private static final PlotAxes AXES = PlotAxes.linear("x", "y").withUnits(View.Units.EQUAL);

    private final ScatterPlot plot = new ScatterPlot();

    DrawingPlot(DrawingModel model) {
        plot.setId("drawing-plot");
        plot.refine(Tool.BRUSH, (_, surface) -> new PaintTool(model, surface));
        plot.setTool(Tool.BRUSH);
        model.strokes().shownProperty().subscribe(this::show);
        model.brushProperty().subscribe(_ -> plot.touch());
        model.radiusProperty().subscribe(_ -> plot.touch());
    }

    ScatterPlot plot() {
        return plot;
    }

    private void show(Painting painting) {
        plot.showOn(
                DrawingModel.PLANE,
                PlotScene.of(painting.x(), painting.y(), "x", "y")
                        .withLabels(painting.group(), PlotLegend.NONE)
                        .withAxes(AXES));
    }
}
