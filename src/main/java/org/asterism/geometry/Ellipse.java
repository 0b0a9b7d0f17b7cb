package org.asterism.geometry;

/**
 * A two-dimensional Gaussian's outline at one standard deviation.
 *
 * @param angle of the major axis against the x axis, radians, counter-clockwise
 */
public record Ellipse(double centerX, double centerY, double major, double minor, double angle) {

    /** The ellipse of a covariance matrix (xx, xy, yy) around a centre. */
    public static Ellipse of(double centerX, double centerY, double xx, double xy, double yy) {
        double mean = (xx + yy) / 2;
        double spread = Math.hypot((xx - yy) / 2, xy);
        double major = Math.sqrt(Math.max(0, mean + spread));
        double minor = Math.sqrt(Math.max(0, mean - spread));
        return new Ellipse(centerX, centerY, major, minor, 0.5 * Math.atan2(2 * xy, xx - yy));
    }

    /**
     * A place on the outline, as x and y.
     *
     * @param turn the parameter along the outline, radians
     * @param deviations how many standard deviations from the centre
     */
    public double[] point(double turn, double deviations) {
        double u = deviations * major * Math.cos(turn);
        double v = deviations * minor * Math.sin(turn);
        return new double[] {
            centerX + u * Math.cos(angle) - v * Math.sin(angle), centerY + u * Math.sin(angle) + v * Math.cos(angle)
        };
    }
}
