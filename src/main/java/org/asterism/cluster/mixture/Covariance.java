package org.asterism.cluster.mixture;

/**
 * Which shapes the Gaussians of a mixture may take. Fewer freedoms need fewer points.
 *
 * <p>Celeux, Govaert: Gaussian parsimonious clustering models, Pattern Recognition 28(5), 1995.
 */
public enum Covariance {
    /** Each an ellipse of its own, in any direction. */
    FULL,

    /** All the same ellipse, in any direction. */
    TIED,

    /** Each an ellipse of its own, along the axes. */
    DIAGONAL,

    /** Each a circle of its own. */
    SPHERICAL;

    /** How many numbers a mixture of so many components chooses freely: weights, means and covariances. */
    int free(int components, int dimensions) {
        int triangle = dimensions * (dimensions + 1) / 2;
        int shapes = switch (this) {
            case FULL -> components * triangle;
            case TIED -> triangle;
            case DIAGONAL -> components * dimensions;
            case SPHERICAL -> components;
        };
        return components - 1 + components * dimensions + shapes;
    }

    /** What a Gaussian of this shape learns from its shares, for pseudo-code. */
    String learns() {
        return "each Gaussian takes the "
                + switch (this) {
                    case FULL -> "weight, mean and spread of its shares";
                    case TIED -> "weight and mean of its shares, and all take the same spread";
                    case DIAGONAL -> "weight, mean and spread along the axes of its shares";
                    case SPHERICAL -> "weight, mean and radius of its shares";
                };
    }

    /** The likeliest components of this shape, given the likeliest of full covariance. */
    Gaussian[] shape(Gaussian[] full) {
        return switch (this) {
            case FULL -> full;
            case TIED -> tied(full);
            case DIAGONAL, SPHERICAL -> straight(full);
        };
    }

    private static Gaussian[] tied(Gaussian[] full) {
        int dimensions = full[0].dimensions();
        double total = 0;
        double[][] mean = new double[dimensions][dimensions];
        for (Gaussian one : full) {
            total += one.weight();
            for (int r = 0; r < dimensions; r++) {
                for (int c = 0; c < dimensions; c++) {
                    mean[r][c] += one.weight() * one.covariance()[r][c];
                }
            }
        }
        for (double[] row : mean) {
            for (int c = 0; c < dimensions; c++) {
                row[c] /= total;
            }
        }
        Gaussian[] tied = new Gaussian[full.length];
        for (int j = 0; j < tied.length; j++) {
            tied[j] = new Gaussian(full[j].weight(), full[j].mean(), mean);
        }
        return tied;
    }

    private Gaussian[] straight(Gaussian[] full) {
        Gaussian[] straight = new Gaussian[full.length];
        for (int j = 0; j < straight.length; j++) {
            straight[j] = new Gaussian(full[j].weight(), full[j].mean(), straight(full[j].covariance()));
        }
        return straight;
    }

    private double[][] straight(double[][] full) {
        double mean = 0;
        for (int d = 0; d < full.length; d++) {
            mean += full[d][d] / full.length;
        }
        double[][] diagonal = new double[full.length][full.length];
        for (int d = 0; d < full.length; d++) {
            diagonal[d][d] = this == SPHERICAL ? mean : full[d][d];
        }
        return diagonal;
    }
}
