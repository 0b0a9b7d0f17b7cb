package org.asterism.ui.plot;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.asterism.report.PlotLayout;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.ui.plot.layer.HoverLayer;
import org.asterism.ui.plot.layer.SpotLayer;
import org.asterism.ui.plot.tool.PlotTool;
import org.jspecify.annotations.Nullable;

/** What moves with the mouse: the tool's outline, the ring around a point, a marked place. Hidden while there is nothing. */
final class Overlay extends Canvas {
    private final CanvasPen pen = new CanvasPen(this);

    Overlay() {
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /**
     * What to draw.
     *
     * @param crosshair the pointer that keys move
     * @param spot a marked place, null for none
     * @param ring a point to ring, null for none
     * @param lines what to say of the point, none for the ring alone
     */
    record Content(
            PlotTool tool,
            Crosshair crosshair,
            @Nullable Point2D spot,
            @Nullable Hover ring,
            List<String> lines) {
        private boolean empty() {
            return spot == null && ring == null && !tool.visible() && !crosshair.shown();
        }
    }

    void paint(PlotLayout layout, PlotTheme theme, String family, Content content) {
        setVisible(!content.empty());
        if (!isVisible()) {
            return;
        }
        Viewport viewport = layout.viewport();
        relocate(layout.left(), layout.top());
        if (getWidth() != viewport.width() || getHeight() != viewport.height()) {
            setWidth(viewport.width());
            setHeight(viewport.height());
        }
        GraphicsContext graphics = getGraphicsContext2D();
        graphics.clearRect(0, 0, viewport.width(), viewport.height());
        Point2D spot = content.spot;
        if (spot != null) {
            SpotLayer.paint(graphics, theme, viewport.toX(spot.getX()), viewport.toY(spot.getY()));
        }
        content.crosshair.paint(pen.in(family), viewport, theme);
        if (content.tool.visible()) {
            content.tool.paint(pen.in(family), theme);
        }
        Hover ring = content.ring;
        if (ring != null) {
            HoverLayer.paint(
                    graphics, viewport, theme, viewport.toX(ring.x()), viewport.toY(ring.y()), content.lines, family);
        }
    }
}
