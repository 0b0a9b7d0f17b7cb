package org.asterism.cluster.mixture;

/**
 * The two inner loops of a mixture over a stretch of points: weighted log densities, and moments.
 *
 * <p>Moments are taken about the component's present mean, so that a tight cluster far from the origin loses no digits.
 * They are laid out as weight, first moments, second moments (lower triangle by rows).
 */
sealed interface Kernel permits PlaneKernel, GeneralKernel, NoiseKernel {
    /** Points a stretch: small enough that the log densities of all components stay in the cache. */
    int STRETCH = 512;

    double LOG_TWO_PI = 1.8378770664093456;

    static Kernel of(Gaussian[] components) {
        return components[0].dimensions() == 2 ? new PlaneKernel(components) : new GeneralKernel(components);
    }

    /** How many moments a component has in this many dimensions. */
    static int moments(int dimensions) {
        return 1 + dimensions + dimensions * (dimensions + 1) / 2;
    }

    int components();

    /**
     * Writes log(weight · density) of component {@code j} at the first {@code length} places to {@code out}.
     *
     * @param places an array an axis
     */
    void logDensities(int j, double[][] places, int length, double[] out);

    /** Adds the moments of the first {@code length} places, weighted by {@code weights}, to {@code sums}. */
    void addMoments(int j, double[][] places, int length, double[] weights, double[] sums);
}
