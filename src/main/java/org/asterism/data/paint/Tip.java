package org.asterism.data.paint;

import org.asterism.data.generate.Draw;

/**
 * The tip of a brush: a disc over the plane, and what it does to a painting there. What is random follows the draws given.
 *
 * @param radius above 0, in units of the plane
 */
public record Tip(double x, double y, double radius) {

    boolean covers(double atX, double atY) {
        return distance(atX, atY) <= radius;
    }

    private double distance(double atX, double atY) {
        return Math.hypot(atX - x, atY - y);
    }

    /** Adds points evenly over the disc. */
    public Painting brush(Painting painting, int points, int group, Draw draw) {
        return add(painting, points, group, draw, false);
    }

    /** Adds points normally around the middle, two standard deviations a radius. */
    public Painting spray(Painting painting, int points, int group, Draw draw) {
        return add(painting, points, group, draw, true);
    }

    private Painting add(Painting painting, int points, int group, Draw draw, boolean normal) {
        double[] addedX = new double[points];
        double[] addedY = new double[points];
        for (int i = 0; i < points; i++) {
            double angle = draw.uniform(0, 2 * Math.PI);
            double away = radius * StrictMath.sqrt(draw.uniform(0, 1));
            addedX[i] = x + (normal ? radius / 2 * draw.normal() : away * StrictMath.cos(angle));
            addedY[i] = y + (normal ? radius / 2 * draw.normal() : away * StrictMath.sin(angle));
        }
        return painting.with(addedX, addedY, group);
    }

    /** Takes away what is under it. */
    public Painting erase(Painting painting) {
        return painting.without(painting.under(this));
    }

    /** Puts what is under it into a group. */
    public Painting name(Painting painting, int group) {
        return painting.grouped(painting.under(this), group);
    }

    /**
     * Shakes what is under it.
     *
     * @param strength the standard deviation of each shake, in radii
     */
    public Painting jitter(Painting painting, double strength, Draw draw) {
        double[] movedX = painting.x().clone();
        double[] movedY = painting.y().clone();
        for (int i : painting.under(this)) {
            movedX[i] += strength * radius * draw.normal();
            movedY[i] += strength * radius * draw.normal();
        }
        return new Painting(movedX, movedY, painting.group());
    }

    /**
     * Pulls what is under it towards the middle, the more the nearer it is.
     *
     * @param strength the share of the way that a point near the middle goes, 0 to 1; negative pushes away
     */
    public Painting magnet(Painting painting, double strength) {
        double[] movedX = painting.x().clone();
        double[] movedY = painting.y().clone();
        for (int i : painting.under(this)) {
            double share = strength * (1 - distance(movedX[i], movedY[i]) / radius);
            movedX[i] += share * (x - movedX[i]);
            movedY[i] += share * (y - movedY[i]);
        }
        return new Painting(movedX, movedY, painting.group());
    }
}
