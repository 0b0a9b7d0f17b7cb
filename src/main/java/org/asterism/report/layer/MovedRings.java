package org.asterism.report.layer;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.asterism.report.Layer;
import org.asterism.report.Palette;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.workspace.LayerKind;

/**
 * Rings around the points that two colourings show in different colours: each in the colour that its point does not have
 * now. Where rings would cover each other, one stands for several, so that millions cost no more than a screen has room for.
 *
 * @param points the indices of the points; shared and read only, as are the other arrays
 * @param first the label of each point of the plot at share 0
 * @param second the label of each point at share 1
 * @param share how far the points have the second colours, 0 to 1
 * @param radius of a ring, logical pixels
 */
public record MovedRings(double[] x, double[] y, int[] points, int[] first, int[] second, double share, double radius)
        implements Layer {
    private static final double LINE = 1.75;
    private static final double HALO = 3.75;

    /** The most rings that are drawn, and how much farther apart they stand where there would be more. */
    private static final int MOST = 1500;

    private static final double THINNER = 1.4;

    @Override
    public LayerKind kind() {
        return LayerKind.DOUBT;
    }

    /** One path a colour, so that many rings are few strokes. */
    @Override
    public void paint(Pen pen, Viewport viewport, PlotTheme theme) {
        Map<Integer, Path> rings = new TreeMap<>();
        Path all = new Path();
        for (int point : ringed(viewport)) {
            int color = Palette.mix(theme.color(second[point]), theme.color(first[point]), share);
            double left = viewport.toX(x[point]);
            double top = viewport.toY(y[point]);
            rings.computeIfAbsent(color, _ -> new Path()).addCircle(left, top, radius);
            all.addCircle(left, top, radius);
        }
        pen.stroke(all, Stroke.of(theme.background(), HALO));
        rings.forEach((color, path) -> pen.stroke(path, Stroke.of(color, LINE)));
    }

    private int[] ringed(Viewport viewport) {
        double cell = radius;
        int[] ringed = apart(points, cell, viewport);
        while (ringed.length > MOST) {
            cell *= THINNER;
            ringed = apart(ringed, cell, viewport);
        }
        return ringed;
    }

    /** Those of the points in sight that are first in their square cell. */
    private int[] apart(int[] some, double cell, Viewport viewport) {
        int columns = 1 + (int) Math.ceil(viewport.width() / cell);
        BitSet taken = new BitSet();
        int kept = 0;
        int[] apart = new int[some.length];
        for (int point : some) {
            double left = viewport.toX(x[point]);
            double top = viewport.toY(y[point]);
            if (left >= 0 && left < viewport.width() && top >= 0 && top < viewport.height()) {
                int place = ((int) (top / cell)) * columns + (int) (left / cell);
                if (!taken.get(place)) {
                    taken.set(place);
                    apart[kept++] = point;
                }
            }
        }
        return Arrays.copyOf(apart, kept);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MovedRings rings
                && share == rings.share
                && radius == rings.radius
                && Arrays.equals(points, rings.points)
                && Arrays.equals(first, rings.first)
                && Arrays.equals(second, rings.second)
                && Arrays.equals(x, rings.x)
                && Arrays.equals(y, rings.y);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(points), share, radius);
    }
}
