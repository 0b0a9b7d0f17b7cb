package org.asterism.report.layer;

import static org.asterism.report.layer.StepGround.LINE;

import org.asterism.cluster.Mark;
import org.asterism.geometry.Ellipse;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Stroke;
import org.asterism.report.layer.StepGround.Spot;

/** Draws what reaches around: neighbourhoods, windows, Gaussians. */
record AreaInk(StepGround ground) {
    private static final double HALO = 7;
    private static final double LIT = 0.3;
    private static final int STEPS = 96;
    /** Rings around more points than these would hide what they ring. */
    private static final int FEW_RINGS = 150;

    /** All places within a radius of a place, in units of the axes. */
    void reach(double[] at, double radius) {
        if (Double.isFinite(radius) && radius > 0) {
            int accent = ground.theme().accent();
            Path path = outline(new Ellipse(at[0], at[1], radius, radius, 0), 1);
            ground.pen().fill(path, accent, LIT / 3);
            ground.rimmed(path, Stroke.of(accent, LINE));
        }
    }

    /** Points that are looked at together: lit, and ringed where they are few. */
    void group(int[] group) {
        Path halo = new Path();
        int seen = 0;
        for (int point : group) {
            Spot spot = ground.spot(point);
            if (ground.seen(spot)) {
                halo.addCircle(spot.x(), spot.y(), ground.sized(HALO));
                seen++;
            }
        }
        int accent = ground.theme().accent();
        if (seen > 0) {
            ground.pen().fill(halo, accent, LIT);
        }
        if (seen > 0 && seen <= FEW_RINGS) {
            ground.pen().stroke(halo, Stroke.of(accent, 1.25).withOpacity(0.8));
        }
    }

    /** A Gaussian at one and two standard deviations; the heavier, the darker. */
    void shape(Mark.Shape shape) {
        double[][] spread = shape.covariance();
        Ellipse ellipse = Ellipse.of(shape.mean()[0], shape.mean()[1], spread[0][0], spread[0][1], spread[1][1]);
        int color = ground.theme().color(shape.cluster());
        double opacity = 0.06 + 0.24 * Math.sqrt(Math.clamp(shape.weight(), 0, 1));
        Stroke line = ground.stroke(shape.cluster(), LINE);
        Path outer = outline(ellipse, 2);
        Path inner = outline(ellipse, 1);
        ground.pen().fill(outer, color, opacity / 2);
        ground.pen().fill(inner, color, opacity);
        ground.rimmed(outer, line.scaled(0.7).dashed(6, 4));
        ground.rimmed(inner, line);
    }

    private Path outline(Ellipse ellipse, double deviations) {
        Path path = new Path();
        for (int s = 0; s < STEPS; s++) {
            Spot spot = ground.spot(ellipse.point(2 * Math.PI * s / STEPS, deviations));
            path.to(spot.x(), spot.y());
        }
        return path.close();
    }
}
