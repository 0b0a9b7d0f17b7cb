package org.asterism.ui.plot.layer;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.asterism.report.PlotLayout;
import org.asterism.report.PlotTheme;

/** Draws the frame, ticks, tick labels and titles of the axes. */
public final class AxesLayer {
    private static final double TITLE_BELOW = 14;
    private static final double TITLE_LEFT = 13;

    private AxesLayer() {}

    /** @param family the font family */
    public static void paint(
            GraphicsContext graphics, PlotLayout layout, PlotTheme theme, String xTitle, String yTitle, String family) {
        graphics.clearRect(0, 0, layout.width(), layout.height());
        graphics.setStroke(Paints.of(theme.border()));
        graphics.setLineWidth(1);
        graphics.strokeRect(
                layout.left() - 0.5,
                layout.top() - 0.5,
                layout.viewport().width() + 1,
                layout.viewport().height() + 1);
        graphics.setFill(Paints.of(theme.muted()));
        graphics.setFont(Font.font(family, PlotLayout.TICK_FONT));
        xTicks(graphics, layout);
        yTicks(graphics, layout);
        graphics.setFill(Paints.of(theme.foreground()));
        graphics.setFont(Font.font(family, PlotLayout.TITLE_FONT));
        titles(graphics, layout, xTitle, yTitle);
    }

    private static void xTicks(GraphicsContext graphics, PlotLayout layout) {
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.TOP);
        double y = layout.bottom();
        for (int i = 0; i < layout.xTicks().values().size(); i++) {
            double pixel = layout.viewport().toX(layout.xTicks().values().get(i));
            double x = layout.left() + Math.floor(pixel) + 0.5;
            graphics.strokeLine(x, y, x, y + PlotLayout.TICK);
            graphics.fillText(layout.xTicks().labels().get(i), x, y + PlotLayout.TICK + 3);
        }
    }

    private static void yTicks(GraphicsContext graphics, PlotLayout layout) {
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.setTextBaseline(VPos.CENTER);
        double x = layout.left();
        for (int i = 0; i < layout.yTicks().values().size(); i++) {
            double pixel = layout.viewport().toY(layout.yTicks().values().get(i));
            double y = layout.top() + Math.floor(pixel) + 0.5;
            graphics.strokeLine(x - PlotLayout.TICK, y, x, y);
            graphics.fillText(layout.yTicks().labels().get(i), x - PlotLayout.TICK - 4, y);
        }
    }

    private static void titles(GraphicsContext graphics, PlotLayout layout, String xTitle, String yTitle) {
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.CENTER);
        double middleX = layout.left() + layout.viewport().width() / 2;
        double middleY = layout.top() + layout.viewport().height() / 2;
        graphics.fillText(
                xTitle,
                middleX,
                layout.height() - TITLE_BELOW,
                layout.viewport().width());
        graphics.save();
        graphics.translate(TITLE_LEFT, middleY);
        graphics.rotate(-90);
        graphics.fillText(yTitle, 0, 0, layout.viewport().height());
        graphics.restore();
    }
}
