package org.asterism.report;

import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.draw.TextStyle.Line;
import org.asterism.report.draw.TextStyle.Side;

/** Draws the frame, ticks, tick labels and titles around a plot, and the grid within. */
public final class AxesPainter {
    private static final double TITLE_BELOW = 14;
    private static final double TITLE_LEFT = 13;
    private final PlotAxes axes;
    private final PlotLayout layout;
    private final PlotTheme theme;

    public AxesPainter(PlotAxes axes, PlotLayout layout, PlotTheme theme) {
        this.axes = axes;
        this.layout = layout;
        this.theme = theme;
    }

    /** Draws in pixels of the whole plot. */
    public void paint(Pen pen) {
        Viewport viewport = layout.viewport();
        Path frame =
                Path.rectangle(layout.left() - 0.5, layout.top() - 0.5, viewport.width() + 1, viewport.height() + 1);
        pen.stroke(frame, Stroke.of(theme.border(), 1));
        across(pen);
        upwards(pen);
        titles(pen);
    }

    /** Draws in pixels of the plot area. */
    public void grid(Pen pen) {
        Viewport viewport = layout.viewport();
        Stroke line = Stroke.of(theme.grid(), 1);
        for (double value : layout.xTicks().values()) {
            double x = Math.floor(viewport.toX(value)) + 0.5;
            pen.stroke(Path.line(x, 0, x, viewport.height()), line);
        }
        for (double value : layout.yTicks().values()) {
            double y = Math.floor(viewport.toY(value)) + 0.5;
            pen.stroke(Path.line(0, y, viewport.width(), y), line);
        }
    }

    private void across(Pen pen) {
        TextStyle style = TextStyle.of(PlotLayout.TICK_FONT, theme.muted()).at(Side.CENTER, Line.TOP);
        double y = layout.bottom();
        for (int i = 0; i < layout.xTicks().values().size(); i++) {
            double pixel = layout.viewport().toX(layout.xTicks().values().get(i));
            double x = layout.left() + Math.floor(pixel) + 0.5;
            pen.stroke(Path.line(x, y, x, y + PlotLayout.TICK), Stroke.of(theme.border(), 1));
            pen.text(layout.xTicks().labels().get(i), x, y + PlotLayout.TICK + 3, style);
        }
    }

    private void upwards(Pen pen) {
        TextStyle style = TextStyle.of(PlotLayout.TICK_FONT, theme.muted()).at(Side.RIGHT, Line.MIDDLE);
        double x = layout.left();
        for (int i = 0; i < layout.yTicks().values().size(); i++) {
            double pixel = layout.viewport().toY(layout.yTicks().values().get(i));
            double y = layout.top() + Math.floor(pixel) + 0.5;
            pen.stroke(Path.line(x - PlotLayout.TICK, y, x, y), Stroke.of(theme.border(), 1));
            pen.text(layout.yTicks().labels().get(i), x - PlotLayout.TICK - 4, y, style);
        }
    }

    private void titles(Pen pen) {
        TextStyle style =
                TextStyle.of(PlotLayout.TITLE_FONT, theme.foreground()).at(Side.CENTER, Line.MIDDLE);
        double middleX = layout.left() + layout.viewport().width() / 2;
        double middleY = layout.top() + layout.viewport().height() / 2;
        pen.text(axes.across().title(), middleX, layout.height() - TITLE_BELOW, style);
        pen.text(axes.upwards().title(), TITLE_LEFT, middleY, style.turned(-90));
        if (!axes.title().isEmpty()) {
            TextStyle heading = TextStyle.of(PlotLayout.HEADING_FONT, theme.foreground())
                    .bold()
                    .at(Side.CENTER, Line.MIDDLE);
            pen.text(axes.title(), middleX, layout.top() / 2, heading);
        }
    }
}
