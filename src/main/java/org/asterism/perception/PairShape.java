package org.asterism.perception;

import org.asterism.cluster.mixture.Gaussian;
import org.asterism.geometry.Ellipse;

/**
 * The two components of a pair as ellipses at one standard deviation, lengths divided by the extent of the pair.
 *
 * @param first no narrower than {@value #NARROWEST}
 * @param second no narrower than {@value #NARROWEST}
 * @param firstPoints how many of the points of the pair are the first's, by its weight
 * @param secondPoints how many of the points of the pair are the second's, by its weight
 * @param bhattacharyya the distance of the two distributions
 */
record PairShape(Ellipse first, Ellipse second, double firstPoints, double secondPoints, double bhattacharyya) {
    /** Standard deviations below this share of the extent are invisible, and would make ratios infinite. */
    private static final double NARROWEST = 1e-4;

    static PairShape of(GaussianPair pair) {
        double total = pair.first().weight() + pair.second().weight();
        Gaussian first = scaled(pair.first(), pair);
        Gaussian second = scaled(pair.second(), pair);
        return new PairShape(
                ellipse(first),
                ellipse(second),
                total > 0 ? pair.points() * (pair.first().weight() / total) : pair.points() / 2.0,
                total > 0 ? pair.points() * (pair.second().weight() / total) : pair.points() / 2.0,
                BhattacharyyaModel.distance(first, second));
    }

    double distance() {
        return Math.hypot(second.centerX() - first.centerX(), second.centerY() - first.centerY());
    }

    /** The angle of the line of centres, -π/2 to π/2, whichever comes first; horizontal where they are the same. */
    double direction() {
        double dx = second.centerX() - first.centerX();
        double dy = second.centerY() - first.centerY();
        return dx < 0 || (dx == 0 && dy < 0) ? Math.atan2(-dy, -dx) : Math.atan2(dy, dx);
    }

    /** How long both are together, each measured along its diagonal. */
    double size() {
        return diagonal(first) + diagonal(second);
    }

    double sizeDifference() {
        return Math.abs(diagonal(first) - diagonal(second));
    }

    double spreadDifference() {
        return Math.hypot(first.major() - second.major(), first.minor() - second.minor());
    }

    double roundness() {
        return (round(first) + round(second)) / 2;
    }

    double roundnessDifference() {
        return Math.abs(round(first) - round(second));
    }

    /** Points per unit of area: the geometric mean of both. */
    double density() {
        return Math.sqrt(density(first, firstPoints) * density(second, secondPoints));
    }

    /** How many times denser the denser one is, at least 1. */
    double densityRatio() {
        double one = density(first, firstPoints);
        double other = density(second, secondPoints);
        return Math.max(one, other) / Math.min(one, other);
    }

    /** The mean angle, 0 to π/2, of the long axes against a direction. */
    double tilt(double direction) {
        return (folded(first.angle() - direction) + folded(second.angle() - direction)) / 2;
    }

    /** How much the angles, 0 to π/2, of the long axes against a direction differ. */
    double tiltDifference(double direction) {
        return Math.abs(folded(first.angle() - direction) - folded(second.angle() - direction));
    }

    /** Divided before squared, so that no unit is too large or too small. */
    private static Gaussian scaled(Gaussian gaussian, GaussianPair pair) {
        double unit = pair.extent();
        double[][] c = gaussian.covariance();
        double least = NARROWEST * NARROWEST;
        return new Gaussian(
                gaussian.weight(),
                new double[] {
                    (gaussian.mean()[0] - pair.first().mean()[0]) / unit,
                    (gaussian.mean()[1] - pair.first().mean()[1]) / unit
                },
                new double[][] {
                    {c[0][0] / unit / unit + least, c[0][1] / unit / unit},
                    {c[1][0] / unit / unit, c[1][1] / unit / unit + least}
                });
    }

    private static Ellipse ellipse(Gaussian gaussian) {
        double[][] c = gaussian.covariance();
        return Ellipse.of(gaussian.mean()[0], gaussian.mean()[1], c[0][0], c[0][1], c[1][1]);
    }

    private static double diagonal(Ellipse ellipse) {
        return Math.hypot(ellipse.major(), ellipse.minor());
    }

    private static double round(Ellipse ellipse) {
        return ellipse.minor() / ellipse.major();
    }

    /** At least one point, so that an empty component has a density too. */
    private static double density(Ellipse ellipse, double points) {
        return Math.max(1, points) / (Math.PI * ellipse.major() * ellipse.minor());
    }

    /** The angle between two lines, 0 to π/2. */
    private static double folded(double angle) {
        double turned = Math.abs(angle) % Math.PI;
        return Math.min(turned, Math.PI - turned);
    }
}
