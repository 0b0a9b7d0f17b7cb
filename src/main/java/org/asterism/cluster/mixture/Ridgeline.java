package org.asterism.cluster.mixture;

/**
 * Gaussians, merged while the density hardly dips between two of them.
 *
 * <p>All modes of two Gaussians lie on their ridgeline from mean to mean. The ratio of two is the lowest density between
 * the two modes over that of the lower mode, 1 where there is but one mode. What has merged counts as one Gaussian with
 * the mean and covariance of both. O(d³) a place on the ridgeline.
 *
 * <p>Ray, Lindsay: The topography of multivariate normal mixtures, Annals of Statistics 33(5), 2005, doi
 * 10.1214/009053605000000417. Hennig: Methods for merging Gaussian mixture components, ADAC 4, 2010, doi
 * 10.1007/s11634-010-0058-3.
 */
final class Ridgeline implements Merges.Rule {
    private static final int PLACES = 200;

    private final Gaussian[] gaussians;
    private final double[][] ratios;

    Ridgeline(Mixture mixture) {
        gaussians = new Gaussian[mixture.size()];
        ratios = new double[mixture.size()][mixture.size()];
        for (int a = 0; a < gaussians.length; a++) {
            gaussians[a] = mixture.component(a);
            measure(a, a);
        }
    }

    @Override
    public double affinity(int a, int b) {
        return ratios[Math.max(a, b)][Math.min(a, b)];
    }

    @Override
    public void merge(int a, int b) {
        gaussians[a] = gaussians[a].joined(gaussians[b]);
        measure(a, gaussians.length);
    }

    /** Finds the ratios of {@code a} with those below {@code end}. */
    private void measure(int a, int end) {
        for (int b = 0; b < end; b++) {
            if (b != a) {
                ratios[Math.max(a, b)][Math.min(a, b)] = ratio(gaussians[a], gaussians[b]);
            }
        }
    }

    /** The ridgeline ratio of two Gaussians, above 0 to 1. */
    static double ratio(Gaussian a, Gaussian b) {
        Factor first = Factor.of(a);
        Factor second = Factor.of(b);
        double[] density = new double[PLACES + 1];
        for (int i = 0; i <= PLACES; i++) {
            double[] place = place(a, b, (double) i / PLACES);
            double p = first.logDensity(a.mean(), place);
            double q = second.logDensity(b.mean(), place);
            double higher = Math.max(p, q);
            density[i] = higher + StrictMath.log1p(StrictMath.exp(Math.min(p, q) - higher));
        }
        return StrictMath.exp(-dip(density));
    }

    /** The place on the ridgeline: mean of {@code a} at 0, of {@code b} at 1. */
    static double[] place(Gaussian a, Gaussian b, double along) {
        int dimensions = a.dimensions();
        double[] apart = new double[dimensions];
        double[][] between = new double[dimensions][dimensions];
        for (int r = 0; r < dimensions; r++) {
            apart[r] = b.mean()[r] - a.mean()[r];
            for (int c = 0; c < dimensions; c++) {
                between[r][c] = (1 - along) * b.covariance()[r][c] + along * a.covariance()[r][c];
            }
        }
        double[] solved = Factor.of(new Gaussian(1, a.mean(), between)).solve(apart);
        double[] place = a.mean().clone();
        for (int r = 0; r < dimensions; r++) {
            for (int c = 0; c < dimensions; c++) {
                place[r] += along * a.covariance()[r][c] * solved[c];
            }
        }
        return place;
    }

    /** The deepest dip of a curve: how far it falls below the lower of the highest before and the highest after. */
    private static double dip(double[] curve) {
        double[] after = curve.clone();
        for (int i = after.length - 2; i >= 0; i--) {
            after[i] = Math.max(after[i], after[i + 1]);
        }
        double before = Double.NEGATIVE_INFINITY;
        double dip = 0;
        for (int i = 0; i < curve.length; i++) {
            before = Math.max(before, curve[i]);
            dip = Math.max(dip, Math.min(before, after[i]) - curve[i]);
        }
        return dip;
    }
}
