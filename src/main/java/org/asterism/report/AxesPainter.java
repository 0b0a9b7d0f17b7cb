package org.asterism.report;

import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.draw.TextStyle.Line;
import org.asterism.report.draw.TextStyle.Side;
import org.asterism.report.tick.Tick;
import org.asterism.report.tick.Ticks;

/** Draws the frame, ticks, tick labels and titles around a plot, and the grid within. */
public final class AxesPainter {
    private static final double TITLE_BELOW = 14;
    private static final double TITLE_LEFT = 13;
    private static final double NOTE_ABOVE = 7;
    private static final double MINOR = 2;

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
        TextStyle style = label().at(Side.CENTER, Line.TOP);
        double y = layout.bottom();
        double below = y + PlotLayout.TICK + 3;
        Ticks ticks = layout.xTicks();
        ticks.minor().forEach(place -> pen.stroke(Path.line(x(place), y, x(place), y + MINOR), line()));
        for (Tick tick : ticks.major()) {
            double x = x(tick.place());
            pen.stroke(Path.line(x, y, x, y + PlotLayout.TICK), line());
            write(pen, tick.label(), x, below, style);
            write(pen, tick.context(), x, below + PlotLayout.LINE, style);
        }
        TextStyle end = label().at(Side.RIGHT, Line.MIDDLE);
        write(pen, ticks.note(), layout.right(), layout.height() - TITLE_BELOW, end);
    }

    private void upwards(Pen pen) {
        TextStyle style = label().at(Side.RIGHT, Line.MIDDLE);
        double x = layout.left();
        double left = x - PlotLayout.TICK - 4;
        Ticks ticks = layout.yTicks();
        ticks.minor().forEach(place -> pen.stroke(Path.line(x - MINOR, y(place), x, y(place)), line()));
        for (Tick tick : ticks.major()) {
            double y = y(tick.place());
            pen.stroke(Path.line(x - PlotLayout.TICK, y, x, y), line());
            write(pen, tick.label(), left, y, style);
            write(pen, tick.context(), left, y + PlotLayout.LINE, style);
        }
        double right = Math.max(left, ticks.note().length() * PlotLayout.DIGIT);
        write(pen, ticks.note(), right, layout.top() - NOTE_ABOVE, style);
    }

    private static void write(Pen pen, String text, double x, double y, TextStyle style) {
        if (!text.isEmpty()) {
            pen.text(text, x, y, style);
        }
    }

    private double x(double place) {
        return layout.left() + Math.floor(layout.viewport().toX(place)) + 0.5;
    }

    private double y(double place) {
        return layout.top() + Math.floor(layout.viewport().toY(place)) + 0.5;
    }

    private TextStyle label() {
        return TextStyle.of(PlotLayout.TICK_FONT, theme.muted());
    }

    private Stroke line() {
        return Stroke.of(theme.border(), 1);
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
            pen.text(axes.title(), middleX, layout.titleHeight() / 2, heading);
        }
    }
}
