package org.asterism.report.layer;

import java.util.Arrays;
import org.asterism.report.Heat;
import org.asterism.report.Layer;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.workspace.LayerKind;

/**
 * Rings around some points, in the colour of doubt.
 *
 * @param points the indices of the points; shared and read only
 * @param radius of a ring, logical pixels
 */
public record PointRings(double[] x, double[] y, int[] points, double radius) implements Layer {
    private static final double LINE = 1.5;

    @Override
    public LayerKind kind() {
        return LayerKind.DOUBT;
    }

    @Override
    public void paint(Pen pen, Viewport viewport, PlotTheme theme) {
        for (int point : points) {
            double left = viewport.toX(x[point]);
            double top = viewport.toY(y[point]);
            if (left > -radius
                    && left < viewport.width() + radius
                    && top > -radius
                    && top < viewport.height() + radius) {
                pen.stroke(Path.circle(left, top, radius), Stroke.of(Heat.COLOR, LINE));
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PointRings rings
                && Arrays.equals(points, rings.points)
                && Arrays.equals(x, rings.x)
                && Arrays.equals(y, rings.y)
                && radius == rings.radius;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(points) + Double.hashCode(radius);
    }
}
