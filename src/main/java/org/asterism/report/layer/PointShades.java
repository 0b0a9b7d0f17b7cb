package org.asterism.report.layer;

import java.util.Arrays;
import java.util.Objects;
import org.asterism.report.Heat;
import org.asterism.report.Layer;
import org.asterism.report.Palette;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.workspace.LayerKind;

/**
 * A value of each point, as a disc over it; high values are painted over low ones.
 *
 * @param values one a point, 0 to 1; shared and read only
 * @param radius of a disc, logical pixels
 * @param meaning what high values stand for
 */
public record PointShades(double[] x, double[] y, double[] values, double radius, Meaning meaning) implements Layer {
    private static final int STEPS = 12;
    private static final int CORNERS = 10;
    private static final double DENSEST = 0.95;

    /** Disagreement of less than this is no full colour, even where nobody disagrees more. */
    private static final double LEAST_PEAK = 0.2;

    /** What the values mean, which chooses the colour of the discs. */
    public enum Meaning {
        /** People do not agree on the point: from grey to the colour of doubt. */
        DISAGREEMENT,
        /** The point's group is not sure: it fades into the ground. */
        UNCERTAINTY
    }

    /**
     * How far people disagree on each point, in shares of the highest; where all agree much, of a little more.
     *
     * @param values one a point, 0 to 1; NaN, where nobody knows, is 0
     */
    public static PointShades ofDisagreement(double[] x, double[] y, double[] values, double radius) {
        double highest =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).reduce(LEAST_PEAK, Math::max);
        double[] shares = Arrays.stream(values)
                .map(value -> Double.isNaN(value) ? 0 : value / highest)
                .toArray();
        return new PointShades(x, y, shares, radius, Meaning.DISAGREEMENT);
    }

    @Override
    public LayerKind kind() {
        return LayerKind.DOUBT;
    }

    /** One path a step of density, so that many points are few strokes. */
    @Override
    public void paint(Pen pen, Viewport viewport, PlotTheme theme) {
        Path[] paths = new Path[STEPS + 1];
        Arrays.setAll(paths, _ -> new Path());
        for (int i = 0; i < values.length; i++) {
            double left = viewport.toX(x[i]);
            double top = viewport.toY(y[i]);
            boolean inside = left > -radius
                    && left < viewport.width() + radius
                    && top > -radius
                    && top < viewport.height() + radius;
            if (inside) {
                disc(paths[(int) Math.round(Math.clamp(values[i], 0, 1) * STEPS)], left, top);
            }
        }
        for (int step = 0; step <= STEPS; step++) {
            shade(pen, paths[step], theme, (double) step / STEPS);
        }
    }

    private void shade(Pen pen, Path path, PlotTheme theme, double share) {
        if (meaning == Meaning.DISAGREEMENT) {
            pen.fill(path, Palette.mix(theme.greyed(), Heat.COLOR, share), 1);
        } else if (share > 0) {
            pen.fill(path, theme.background(), DENSEST * share);
        }
    }

    private void disc(Path path, double left, double top) {
        for (int corner = 0; corner < CORNERS; corner++) {
            double angle = 2 * Math.PI * corner / CORNERS;
            double toX = left + radius * Math.cos(angle);
            double toY = top + radius * Math.sin(angle);
            if (corner == 0) {
                path.moveTo(toX, toY);
            } else {
                path.lineTo(toX, toY);
            }
        }
        path.close();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PointShades shades
                && Arrays.equals(values, shades.values)
                && Arrays.equals(x, shades.x)
                && Arrays.equals(y, shades.y)
                && radius == shades.radius
                && meaning == shades.meaning;
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(values), radius, meaning);
    }
}
