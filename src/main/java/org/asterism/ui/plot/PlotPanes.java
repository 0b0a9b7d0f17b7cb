package org.asterism.ui.plot;

import java.util.List;
import java.util.function.IntFunction;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.asterism.geometry.Bounds;
import org.asterism.report.Heat;
import org.asterism.report.LegendLines;
import org.asterism.report.PlotLayout;
import org.asterism.report.PlotScene;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.raster.DotSize;
import org.asterism.ui.plot.layer.AxesLayer;
import org.asterism.ui.plot.layer.EllipseLayer;
import org.asterism.ui.plot.layer.HeatLayer;
import org.asterism.ui.plot.layer.HeatLegend;
import org.asterism.ui.plot.layer.HoverLayer;
import org.asterism.ui.plot.layer.Legend;
import org.asterism.ui.plot.layer.Paints;
import org.asterism.ui.plot.layer.SpotLayer;
import org.asterism.ui.plot.tool.PlotTool;
import org.jspecify.annotations.Nullable;

/** The nodes of a plot, from back to front: points, axes, what moves with the mouse, legend. */
final class PlotPanes extends Pane {
    private static final double LEGEND_GAP = 10;
    private static final double LEGEND_WIDEST = 220;
    private static final double HEAT_LEGEND = 66;
    private final ImageView points = new ImageView();
    private final HeatLayer heat = new HeatLayer();
    private final Pane area = new Pane(points, heat);
    private final Rectangle clip = new Rectangle();
    private final Canvas axes = new Canvas();
    private final Canvas overlay = new Canvas();
    private final Legend legend = new Legend();
    private final HeatLegend heatLegend = new HeatLegend();
    private @Nullable Picture picture;
    private @Nullable PlotLayout placed;

    PlotPanes() {
        area.setClip(clip);
        area.setMouseTransparent(true);
        axes.setMouseTransparent(true);
        overlay.setMouseTransparent(true);
        getChildren().addAll(area, axes, overlay, legend, heatLegend);
        List.of(area, axes, overlay).forEach(child -> child.setManaged(false));
    }

    Legend legend() {
        return legend;
    }

    void show(Picture next, PlotLayout layout) {
        picture = next;
        points.setImage(next.pixels().publish());
        place(layout);
    }

    /** Moves and scales the last picture to where its points are now. */
    void place(PlotLayout layout) {
        if (placed == null || placed.right() != layout.right()) {
            requestLayout();
        }
        placed = layout;
        Viewport viewport = layout.viewport();
        area.relocate(layout.left(), layout.top());
        clip.setWidth(viewport.width());
        clip.setHeight(viewport.height());
        heat.place(viewport);
        if (picture == null) {
            return;
        }
        Bounds shown = picture.frame().view();
        double scale = picture.frame().scale();
        double zoomX = shown.width() / viewport.view().width();
        double zoomY = shown.height() / viewport.view().height();
        points.setX(snap(viewport.toX(shown.minX())));
        points.setY(snap(viewport.toY(shown.maxY())));
        points.setFitWidth(picture.frame().width() / scale * same(zoomX));
        points.setFitHeight(picture.frame().height() / scale * same(zoomY));
    }

    void paintAxes(PlotLayout layout, PlotScene scene, PlotColors colors) {
        resize(axes, layout.width(), layout.height());
        AxesLayer.paint(
                axes.getGraphicsContext2D(), layout, colors.theme(), scene.xTitle(), scene.yTitle(), colors.family());
    }

    void paintOverlay(ScatterPlot plot, PlotTool tool, @Nullable Hover hover, IntFunction<List<String>> readout) {
        PlotLayout layout = plot.plotLayout();
        Viewport viewport = layout.viewport();
        PlotTheme theme = plot.theme();
        overlay.relocate(layout.left(), layout.top());
        resize(overlay, viewport.width(), viewport.height());
        GraphicsContext graphics = overlay.getGraphicsContext2D();
        graphics.clearRect(0, 0, viewport.width(), viewport.height());
        Heat doubt = plot.plotScene().heat();
        if (doubt != null) {
            HeatLayer.paint(graphics, viewport, theme, doubt);
        }
        EllipseLayer.paint(graphics, viewport, theme, plot.plotScene().ellipses(), plot.highlighted());
        Point2D spot = plot.spot();
        if (spot != null) {
            SpotLayer.paint(graphics, theme, viewport.toX(spot.getX()), viewport.toY(spot.getY()));
        }
        tool.paint(graphics, Paints.of(theme.accent()));
        if (hover != null) {
            double x = viewport.toX(hover.x());
            double y = viewport.toY(hover.y());
            List<String> lines = readout.apply(hover.index());
            HoverLayer.paint(
                    graphics, viewport, theme, x, y, lines, plot.colors().family());
        }
    }

    void showHeat(@Nullable Heat next) {
        heat.show(next);
        heatLegend.show(next);
        requestLayout();
    }

    void showLegend(PlotScene scene, Bounds all, PlotLayout layout, PlotTheme theme) {
        double taken = heatLegend.isVisible() ? HEAT_LEGEND : 0;
        int most = LegendLines.room(layout.viewport().height() - taken);
        DotSize size = DotSize.of(scene.size(), all, layout.viewport().view());
        legend.show(new Legend.Content(scene.legendTitle(), scene.legend(), most, size.shaped(), theme));
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
        double width = Math.min(LEGEND_WIDEST, Math.ceil(legend.prefWidth(-1)));
        double height = Math.ceil(legend.prefHeight(width));
        legend.resizeRelocate(Math.floor(layout.right() - LEGEND_GAP - width), top, width, height);
        return top + height;
    }

    private static void resize(Canvas canvas, double width, double height) {
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
    }

    /** The nearest whole pixel: a picture between pixels would be smeared. */
    private static double snap(double pixel) {
        return Math.rint(pixel);
    }

    /** Exactly 1 where a zoom differs from it by rounding alone. */
    private static double same(double zoom) {
        return Math.abs(zoom - 1) < 1e-9 ? 1 : zoom;
    }
}
