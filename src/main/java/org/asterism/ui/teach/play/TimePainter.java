package org.asterism.ui.teach.play;

import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Draws what of a timeline stays while the player moves: the track, the curves, the events. */
record TimePainter(GraphicsContext g, TimeAxis axis, IntFunction<Color> ink) {
    private static final double FLAG = 5;

    void track(Color color) {
        g.setStroke(color);
        g.setLineWidth(4);
        g.strokeLine(axis.x(0), axis.track(), axis.x(axis.last()), axis.track());
    }

    void curves(Curves curves) {
        for (int lane = 0; lane < curves.all().size(); lane++) {
            if (curves.drawn(lane)) {
                curve(curves, lane);
            }
        }
    }

    /** Straight from value to value; nothing where there is none. */
    private void curve(Curves curves, int lane) {
        double[] values = curves.all().get(lane).values();
        g.setStroke(ink.apply(lane));
        g.setFill(ink.apply(lane));
        g.setLineWidth(2);
        g.beginPath();
        for (int position = 0; position < values.length; position++) {
            if (finite(values, position)) {
                point(axis.x(position), axis.y(curves.share(lane, values[position])), values, position);
            }
        }
        g.stroke();
    }

    /** Goes on from the value before; one between two gaps has no line, and so gets a dot. */
    private void point(double x, double y, double[] values, int position) {
        if (finite(values, position - 1)) {
            g.lineTo(x, y);
            return;
        }
        g.moveTo(x, y);
        if (!finite(values, position + 1)) {
            g.fillOval(x - 1.5, y - 1.5, 3, 3);
        }
    }

    private static boolean finite(double[] values, int position) {
        return position >= 0 && position < values.length && Double.isFinite(values[position]);
    }

    /** Those of the second run stand below the track. */
    void flags(List<Flag> flags, IntFunction<Color> colors) {
        for (Flag flag : flags) {
            double x = axis.x(flag.position());
            double away = flag.lane() == 0 ? -1 : 1;
            double y = axis.track() + away * 4;
            double base = y + away * 1.6 * FLAG;
            g.setFill(colors.apply(flag.lane()));
            g.fillPolygon(new double[] {x - FLAG, x + FLAG, x}, new double[] {base, base, y}, 3);
        }
    }
}
