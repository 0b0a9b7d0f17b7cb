package org.asterism.report.handout;

import org.asterism.report.PlotTheme;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle;
import org.asterism.report.draw.TextStyle.Line;
import org.asterism.report.draw.TextStyle.Side;

/** The sizes and colours of a handout. */
final class Ink {
    static final PlotTheme THEME = PlotTheme.LIGHT;
    static final double BODY = 14;
    static final double SMALL = 11.5;
    static final double HEADING = 18;
    static final double TITLE = 27;

    /** The distance between baselines, as a share of the type size. */
    static final double LEADING = 1.45;

    private Ink() {}

    static TextStyle text(double size) {
        return TextStyle.of(size, THEME.foreground()).at(Side.LEFT, Line.BASELINE);
    }

    static TextStyle muted(double size) {
        return TextStyle.of(size, THEME.muted()).at(Side.LEFT, Line.BASELINE);
    }

    /** A line from left to right to write on. */
    static void rule(Pen pen, double left, double right, double y) {
        pen.stroke(Path.line(left, y, right, y), Stroke.of(THEME.border(), 1));
    }
}
