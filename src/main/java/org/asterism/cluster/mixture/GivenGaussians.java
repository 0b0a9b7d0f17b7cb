package org.asterism.cluster.mixture;

import java.util.List;
import org.asterism.cluster.Mark;
import org.asterism.parameter.InvalidInputException;

/** Gaussians that somebody drew in the plot, brought into the frame in which mixtures are fitted. */
final class GivenGaussians {
    /** A squared pivot below this share of its variance counts as flat. */
    private static final double FLAT = 1e-12;

    /** Shares nearer to each other than this are the same. */
    static final double ROUNDING = 1e-9;

    private GivenGaussians() {}

    /**
     * A model of these Gaussians, each of a shape that the model may take.
     *
     * @param share what their weights add up to in the model
     * @throws InvalidInputException if a covariance is not as large as the means, symmetric and positive definite
     */
    static Model of(List<Mark.Shape> shapes, double share, Frame frame, Covariance covariance) {
        double total = total(shapes);
        double scale = Math.abs(total - share) < ROUNDING ? 1 : total / share;
        Gaussian[] gaussians = new Gaussian[shapes.size()];
        for (int j = 0; j < gaussians.length; j++) {
            Mark.Shape shape = shapes.get(j);
            check(shape.covariance(), frame.dimensions(), j + 1);
            gaussians[j] = new Gaussian(
                    shape.weight() / scale, mean(shape.mean(), frame), covariance(shape.covariance(), frame));
        }
        return Model.of(covariance, covariance.shape(gaussians));
    }

    /** What the weights of the shapes add up to. */
    static double total(List<Mark.Shape> shapes) {
        return shapes.stream().mapToDouble(Mark.Shape::weight).sum();
    }

    private static double[] mean(double[] mean, Frame frame) {
        double[] inside = new double[mean.length];
        for (int d = 0; d < inside.length; d++) {
            inside[d] = (mean[d] / 2 - frame.origin()[d] / 2) / (frame.unit()[d] / 2);
        }
        return inside;
    }

    private static double[][] covariance(double[][] covariance, Frame frame) {
        double[][] inside = new double[covariance.length][covariance.length];
        for (int r = 0; r < inside.length; r++) {
            for (int c = 0; c < inside.length; c++) {
                inside[r][c] = covariance[r][c] / frame.unit()[r] / frame.unit()[c];
            }
        }
        return inside;
    }

    private static void check(double[][] covariance, int dimensions, int number) {
        boolean square = covariance.length == dimensions;
        for (double[] row : covariance) {
            square &= row.length == dimensions;
        }
        if (!square || !symmetric(covariance) || !positive(covariance)) {
            throw new InvalidInputException(
                    "Gaussian " + number + " has no ellipse: its covariance must be a symmetric,"
                            + " positive definite matrix of " + dimensions + " rows and columns.");
        }
    }

    private static boolean symmetric(double[][] matrix) {
        for (int r = 0; r < matrix.length; r++) {
            for (int c = 0; c < r; c++) {
                double size = Math.sqrt(Math.abs(matrix[r][r])) * Math.sqrt(Math.abs(matrix[c][c]));
                if (!(Math.abs(matrix[r][c] - matrix[c][r]) <= ROUNDING * size)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether all pivots of elimination are above 0 by more than rounding. */
    private static boolean positive(double[][] matrix) {
        double[][] rest = new double[matrix.length][];
        for (int r = 0; r < rest.length; r++) {
            rest[r] = matrix[r].clone();
        }
        for (int p = 0; p < rest.length; p++) {
            double pivot = rest[p][p];
            if (!(pivot > FLAT * matrix[p][p]) || Double.isInfinite(pivot)) {
                return false;
            }
            for (int r = p + 1; r < rest.length; r++) {
                double factor = rest[r][p] / pivot;
                for (int c = p + 1; c < rest.length; c++) {
                    rest[r][c] -= factor * rest[p][c];
                }
            }
        }
        return true;
    }
}
