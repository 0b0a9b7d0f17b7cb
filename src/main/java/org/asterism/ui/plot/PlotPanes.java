package org.asterism.ui.plot;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.asterism.geometry.Bounds;
import org.asterism.report.AxesPainter;
import org.asterism.report.Heat;
import org.asterism.report.Layers;
import org.asterism.report.LegendEntry;
import org.asterism.report.LegendLines;
import org.asterism.report.PlotAxes;
import org.asterism.report.PlotLayout;
import org.asterism.report.PlotLegend;
import org.asterism.report.PlotScene;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.layer.DoubtLayer;
import org.asterism.report.raster.DotSize;
import org.asterism.ui.plot.layer.HeatLegend;
import org.asterism.ui.plot.layer.Legend;
import org.jspecify.annotations.Nullable;

/** The nodes of a plot, from back to front: layers below, points, other points over
 * them, layers above, axes, what moves with the mouse, legends. */
final class PlotPanes extends Pane {
    private static final double LEGEND_GAP = 10;
    private static final double LEGEND_WIDEST = 220;
    /** A plot narrower than this has points to show rather than a legend. */
    private static final double LEGEND_NEEDS = 120;

    private static final double HEAT_LEGEND = 66;
    private final CanvasPane below = new CanvasPane();
    private final PointsPane points = new PointsPane();
    private final PointsPane over = new PointsPane();
    private final CanvasPane above = new CanvasPane();
    private final CanvasPane axes = new CanvasPane();
    private final EdgesPane edges = new EdgesPane();
    private final Overlay overlay = new Overlay();
    private final Legend legend = new Legend();
    private final HeatLegend heatLegend = new HeatLegend();
    private @Nullable PlotLayout placed;
    private @Nullable Drawn drawn;

    /** What the axes and layers on screen show. */
    private record Drawn(PlotLayout layout, PlotAxes axes, Layers layers, PlotTheme theme, String family) {}

    PlotPanes() {
        over.setOpacity(0);
        getChildren().addAll(below, points, over, above, axes, edges, overlay, legend, heatLegend);
    }

    PointsPane points() {
        return points;
    }

    /** Another picture of the points, over the first. */
    PointsPane over() {
        return over;
    }

    EdgesPane edges() {
        return edges;
    }

    Overlay overlay() {
        return overlay;
    }

    Legend legend() {
        return legend;
    }

    /** Puts everything where the layout has it, and draws axes and layers where they changed. */
    void show(PlotScene scene, Bounds all, PlotLayout layout, PlotTheme theme, String family) {
        if (placed == null || placed.right() != layout.right()) {
            requestLayout();
        }
        placed = layout;
        points.relocate(layout.left(), layout.top());
        over.relocate(layout.left(), layout.top());
        points.setOpacity(scene.layers().points());
        Drawn next = new Drawn(layout, scene.axes(), scene.layers(), theme, family);
        if (!next.equals(drawn)) {
            drawn = next;
            AxesPainter painter = new AxesPainter(scene.axes(), layout, theme);
            axes.paint(0, 0, layout.width(), layout.height(), family, painter::paint);
            layers(next, painter);
        }
        edges.show(scene, layout, theme, family);
        showLegends(scene, all, layout, theme);
    }

    private void layers(Drawn next, AxesPainter painter) {
        Viewport viewport = next.layout.viewport();
        Layers layers = next.layers;
        draw(below, next, layers.grounded(), pen -> {
            pen.fill(Path.rectangle(0, 0, viewport.width(), viewport.height()), next.theme.background(), 1);
            painter.grid(pen);
            layers.paintBelow(pen, viewport, next.theme);
        });
        draw(above, next, layers.above().isEmpty(), pen -> layers.paintAbove(pen, viewport, next.theme));
    }

    private static void draw(CanvasPane canvas, Drawn next, boolean empty, Consumer<Pen> drawing) {
        PlotLayout layout = next.layout;
        if (empty) {
            canvas.clear();
        } else {
            Viewport viewport = layout.viewport();
            canvas.paint(layout.left(), layout.top(), viewport.width(), viewport.height(), next.family, drawing);
        }
    }

    private void showLegends(PlotScene scene, Bounds all, PlotLayout layout, PlotTheme theme) {
        Optional<Heat> doubt = scene.layers().find(DoubtLayer.class).map(DoubtLayer::heat);
        heatLegend.show(doubt.orElse(null));
        double taken = doubt.isPresent() ? HEAT_LEGEND : 0;
        int most = LegendLines.room(layout.viewport().height() / layout.type() - taken);
        DotSize size = DotSize.of(scene.size(), all, layout.viewport().view(), scene.marks());
        boolean room = layout.viewport().width() >= LEGEND_NEEDS * layout.type();
        List<LegendEntry> entries = room ? scene.legend().entries() : List.of();
        PlotLegend lines =
                new PlotLegend(scene.legend().title(), entries, scene.legend().shapes());
        legend.show(new Legend.Content(lines, most, size, theme));
    }

    @Override
    protected void layoutChildren() {
        if (placed == null) {
            return;
        }
        double top = placed.top() + LEGEND_GAP;
        double below = legend.isVisible() ? stand(legend, placed, top) + LEGEND_GAP : top;
        double bottom = placed.bottom() - LEGEND_GAP - heatLegend.prefHeight(-1);
        stand(heatLegend, placed, heatLegend.low() ? bottom : below);
    }

    /** Puts a legend at the right edge and returns where it ends. */
    private static double stand(Region legend, PlotLayout layout, double top) {
        double width = Math.min(LEGEND_WIDEST * layout.type(), Math.ceil(legend.prefWidth(-1)));
        double height = Math.ceil(legend.prefHeight(width));
        legend.resizeRelocate(Math.floor(layout.right() - LEGEND_GAP - width), top, width, height);
        return top + height;
    }
}
