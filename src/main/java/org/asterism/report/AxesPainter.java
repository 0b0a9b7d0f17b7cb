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
    private static final double BESIDE = 4;
    private static final double UNDER = 3;

    private final PlotAxes axes;
    private final PlotLayout layout;
    private final PlotTheme theme;
    private final double mark;
    private final double minorMark;
    private final double line;

    public AxesPainter(PlotAxes axes, PlotLayout layout, PlotTheme theme) {
        this.axes = axes;
        this.layout = layout;
        this.theme = theme;
        mark = PlotLayout.TICK * layout.type();
        minorMark = MINOR * layout.type();
        line = PlotLayout.LINE * layout.type();
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
        double below = y + mark + UNDER * layout.type();
        Ticks ticks = layout.xTicks();
        ticks.minor().forEach(place -> pen.stroke(Path.line(x(place), y, x(place), y + minorMark), stroke()));
        for (Tick tick : ticks.major()) {
            double x = x(tick.place());
            pen.stroke(Path.line(x, y, x, y + mark), stroke());
            write(pen, tick.label(), x, below, style);
            write(pen, tick.context(), x, below + line, style);
        }
        TextStyle end = label().at(Side.RIGHT, Line.MIDDLE);
        write(pen, ticks.note(), layout.right(), layout.height() - TITLE_BELOW * layout.type(), end);
    }

    private void upwards(Pen pen) {
        TextStyle style = label().at(Side.RIGHT, Line.MIDDLE);
        double x = layout.left();
        double left = x - mark - BESIDE * layout.type();
        Ticks ticks = layout.yTicks();
        ticks.minor().forEach(place -> pen.stroke(Path.line(x - minorMark, y(place), x, y(place)), stroke()));
        for (Tick tick : ticks.major()) {
            double y = y(tick.place());
            pen.stroke(Path.line(x - mark, y, x, y), stroke());
            write(pen, tick.label(), left, y, style);
            write(pen, tick.context(), left, y + line, style);
        }
        double right = Math.max(left, ticks.note().length() * PlotLayout.DIGIT * layout.type());
        write(pen, ticks.note(), right, layout.top() - NOTE_ABOVE * layout.type(), style);
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
        return theme.text(PlotLayout.TICK_FONT, theme.muted());
    }

    private Stroke stroke() {
        return Stroke.of(theme.border(), 1);
    }

    private void titles(Pen pen) {
        TextStyle style = theme.text(PlotLayout.TITLE_FONT, theme.foreground()).at(Side.CENTER, Line.MIDDLE);
        double middleX = layout.left() + layout.viewport().width() / 2;
        double middleY = layout.top() + layout.viewport().height() / 2;
        write(pen, axes.across().title(), middleX, layout.height() - TITLE_BELOW * layout.type(), style);
        write(pen, axes.upwards().title(), TITLE_LEFT * layout.type(), middleY, style.turned(-90));
        if (!axes.title().isEmpty()) {
            TextStyle heading = theme.text(PlotLayout.HEADING_FONT, theme.foreground())
                    .bold()
                    .at(Side.CENTER, Line.MIDDLE);
            pen.text(axes.title(), middleX, layout.titleHeight() / 2, heading);
        }
    }
}
