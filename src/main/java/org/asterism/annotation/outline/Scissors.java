package org.asterism.annotation.outline;

import java.util.BitSet;
import java.util.Optional;
import org.asterism.annotation.outline.Outline.Means;
import org.asterism.geometry.Area;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Pixel;
import org.asterism.geometry.Points;
import org.asterism.geometry.Swath;

/** Takes places and points away from outlines; what has no point left is empty. */
final class Scissors {
    /** The most holes that a shape is given. */
    private static final int MOST = 64;

    /** How many units the plot is large. */
    private static final double SIDE = 700;

    private static final double LARGEST = 3;
    private static final double SMALLEST = 1e-3;
    /** How much of the way to the next point a hole may take. */
    private static final double SHARE = 0.5;

    private final double[] x;
    private final double[] y;
    private final Pixel unit;

    Scissors(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        Bounds bounds = Bounds.of(Points.of(x, y));
        unit = new Pixel(unit(bounds.width()), unit(bounds.height()));
    }

    /** The same shape around other points, or another shape around these; empty where no point is inside. */
    Optional<Outline> shaped(Outline outline, Area area) {
        if (area.equals(outline.area())) {
            return Optional.of(outline);
        }
        int[] rows = area.contained(x, y).stream().toArray();
        return some(new Outline(outline.group(), Means.EDIT, area, rows));
    }

    /** What lies outside of a knife that holds some points. */
    Optional<Outline> without(Outline outline, Area knife, BitSet gone) {
        return outline.shapeless()
                ? fewer(outline, gone)
                : shaped(outline, outline.area().minus(knife));
    }

    /** What lies inside a frame that holds some points. */
    Optional<Outline> within(Outline outline, Area frame, BitSet inside) {
        if (!outline.shapeless()) {
            return shaped(outline, outline.area().intersection(frame));
        }
        BitSet members = outline.members();
        members.and(inside);
        return some(Outline.of(outline.group(), members));
    }

    /** What is left without points: by holes, or one by one where the points are many. */
    Optional<Outline> pierced(Outline outline, BitSet rows) {
        BitSet gone = outline.members();
        gone.and(rows);
        if (outline.shapeless() || gone.cardinality() > MOST) {
            return fewer(outline, gone);
        }
        return without(outline, holes(gone), gone);
    }

    /** What is left of the points, chosen one by one. */
    private static Optional<Outline> fewer(Outline outline, BitSet gone) {
        BitSet left = outline.members();
        if (!left.intersects(gone)) {
            return Optional.of(outline);
        }
        left.andNot(gone);
        return some(Outline.of(outline.group(), left));
    }

    private static Optional<Outline> some(Outline outline) {
        return outline.rows().length == 0 ? Optional.empty() : Optional.of(outline);
    }

    /** An area around points, so small that it holds no others unless those lie on them. */
    private Area holes(BitSet points) {
        return points.stream().mapToObj(point -> hole(point, points)).reduce(Area.EMPTY, Area::union);
    }

    private Area hole(int point, BitSet others) {
        double radius = Math.clamp(SHARE * nearest(point, others), SMALLEST, LARGEST);
        double[] across = {x[point]};
        double[] upwards = {y[point]};
        return new Swath(across, upwards, radius * unit.width(), radius * unit.height()).area(x, y);
    }

    private double nearest(int point, BitSet others) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            if (!others.get(i)) {
                nearest = Math.min(
                        nearest, Math.hypot((x[i] - x[point]) / unit.width(), (y[i] - y[point]) / unit.height()));
            }
        }
        return nearest;
    }

    private static double unit(double extent) {
        return extent > 0 && Double.isFinite(extent) ? extent / SIDE : 1;
    }
}
