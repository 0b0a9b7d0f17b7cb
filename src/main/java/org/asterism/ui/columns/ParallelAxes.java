package org.asterism.ui.columns;

import java.util.List;
import org.asterism.report.PlotTheme;
import org.asterism.report.columns.ColumnAxis;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.draw.TextStyle.Line;
import org.asterism.report.draw.TextStyle.Side;
import org.asterism.report.tick.Ticks;

/** Draws parallel axes with their names and places, and what is marked on them. */
final class ParallelAxes {
    private static final double FONT = 11;
    private static final double NAME = 12;
    private static final double LETTER = 6.4;
    private static final double BAND = 12;
    private static final double ABOVE = 14;
    private static final double BESIDE = 6;
    private static final int TICKS = 8;
    private final List<ColumnAxis> axes;
    private final PlotTheme theme;
    private final ParallelGrid grid;

    ParallelAxes(List<ColumnAxis> axes, PlotTheme theme, ParallelGrid grid) {
        this.axes = axes;
        this.theme = theme;
        this.grid = grid;
    }

    void paint(Pen pen) {
        for (int i = 0; i < axes.size(); i++) {
            double x = grid.x(i);
            pen.stroke(Path.line(x, grid.y(1), x, grid.y(0)), Stroke.of(theme.muted(), 1.5));
            TextStyle name = theme.text(NAME, theme.foreground()).bold().at(Side.CENTER, Line.MIDDLE);
            pen.text(shortened(axes.get(i).title(), grid.room()), x, ABOVE * grid.type(), name);
            ticks(pen, i);
        }
    }

    private void ticks(Pen pen, int index) {
        ColumnAxis axis = axes.get(index);
        TextStyle style =
                theme.text(FONT, theme.foreground()).at(Side.LEFT, Line.MIDDLE).haloed(theme.background());
        Ticks ticks = axis.ticks(TICKS);
        for (int t = 0; t < ticks.values().size(); t++) {
            double y = grid.y(
                    (ticks.values().get(t) - axis.low()) / Math.max(Double.MIN_NORMAL, axis.high() - axis.low()));
            pen.stroke(Path.line(grid.x(index) - 3, y, grid.x(index) + 3, y), Stroke.of(theme.muted(), 1.5));
            pen.text(shortened(ticks.labels().get(t), grid.room() / 2), grid.x(index) + BESIDE * grid.type(), y, style);
        }
    }

    /** A range of an axis that is being marked, by shares. */
    void range(Pen pen, int index, double from, double to) {
        double top = grid.y(Math.max(from, to));
        double bottom = grid.y(Math.min(from, to));
        Path band = Path.rectangle(grid.x(index) - BAND / 2, top, BAND, Math.max(1, bottom - top));
        pen.fill(band, theme.accent(), 0.3);
        pen.stroke(band, Stroke.of(theme.accent(), 1.5));
        say(pen, index, Math.max(from, to), Line.BASELINE, -4);
        say(pen, index, Math.min(from, to), Line.TOP, 4);
    }

    /** The place that the keys move. */
    void cursor(Pen pen, int index, double share) {
        double y = grid.y(share);
        pen.stroke(Path.line(grid.x(index) - BAND, y, grid.x(index) + BAND, y), Stroke.of(theme.accent(), 2.5));
        say(pen, index, share, Line.BASELINE, -5);
    }

    private void say(Pen pen, int index, double share, Line line, double off) {
        TextStyle style =
                theme.text(FONT, theme.accent()).bold().at(Side.RIGHT, line).haloed(theme.background());
        ColumnAxis axis = axes.get(index);
        pen.text(axis.text(axis.place(share)), grid.x(index) - BAND / 2 - 3, grid.y(share) + off, style);
    }

    private String shortened(String text, double room) {
        int most = (int) Math.max(4, room / LETTER / grid.type());
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
