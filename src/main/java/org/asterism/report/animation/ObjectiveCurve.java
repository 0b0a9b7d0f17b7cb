package org.asterism.report.animation;

import java.util.Arrays;
import java.util.Locale;
import org.asterism.report.PlotTheme;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle.Line;
import org.asterism.report.draw.TextStyle.Side;

/**
 * What the algorithm improves over its steps, with the step that is shown marked.
 *
 * @param now the number of the step, from 0
 */
public record ObjectiveCurve(Watched watched, int now, PlotTheme theme) {
    private static final double ABOVE = 20;
    private static final double BELOW = 8;
    private static final double FONT = 11;
    private static final double DOT = 4;

    /** Whether there is anything to draw: at least two steps with a value. */
    public static boolean has(Watched watched) {
        return Arrays.stream(watched.objective())
                        .filter(Double::isFinite)
                        .limit(2)
                        .count()
                == 2;
    }

    /** Draws it into a box. */
    public void paint(Pen pen, double left, double top, double width, double height) {
        double type = theme.type();
        double high = height - (ABOVE + BELOW) * type;
        pen.within(left, top, width, height, area -> {
            area.text(
                    watched.recording().algorithm().pseudocode().objective(),
                    0,
                    ABOVE / 2 * type,
                    theme.text(FONT, theme.muted()));
            value(area, width, ABOVE / 2 * type);
            curve(area, width, ABOVE * type, high);
        });
    }

    private void value(Pen pen, double right, double y) {
        double objective = watched.objective()[now];
        if (Double.isFinite(objective)) {
            pen.text(
                    String.format(Locale.ROOT, "%.5g", objective),
                    right,
                    y,
                    theme.text(FONT, theme.foreground()).at(Side.RIGHT, Line.MIDDLE));
        }
    }

    /** The curve up to now in full, what is to come faintly. */
    private void curve(Pen pen, double width, double top, double height) {
        double[] values = watched.objective();
        double least = Arrays.stream(values).filter(Double::isFinite).min().orElse(0);
        double most = Arrays.stream(values).filter(Double::isFinite).max().orElse(1);
        double unit = most > least ? height / (most - least) : 0;
        Path done = new Path();
        Path rest = new Path();
        double inset = DOT * theme.type();
        double each = (width - 2 * inset) / Math.max(1, values.length - 1);
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            if (Double.isFinite(value)) {
                double x = inset + i * each;
                double y = top + (most - value) * unit;
                if (i <= now) {
                    done.to(x, y);
                }
                if (i >= now) {
                    rest.to(x, y);
                }
            }
        }
        double line = 1.6 * theme.type();
        pen.stroke(rest, Stroke.of(theme.border(), line));
        pen.stroke(done, Stroke.of(theme.accent(), line));
        if (done.size() > 0) {
            Path dot = Path.circle(done.x(done.size() - 1), done.y(done.size() - 1), inset);
            pen.fill(dot, theme.accent(), 1);
        }
    }
}
