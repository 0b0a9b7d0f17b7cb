package org.asterism.geometry;

import java.math.BigDecimal;

/**
 * Signs of determinants that say how points of the plane lie, exact for all finite coordinates whose products neither
 * overflow nor vanish.
 *
 * <p>Floating point answers where its error bound allows, whole decimal fractions elsewhere. Shewchuk: Adaptive precision
 * floating-point arithmetic and fast robust geometric predicates, Discrete & Computational Geometry 18, 1997, doi
 * 10.1007/PL00009321.
 */
final class Predicates {
    private static final double ROUNDING = Math.ulp(1.0) / 2;
    private static final double TURN_ERROR = (3 + 16 * ROUNDING) * ROUNDING;
    private static final double CIRCLE_ERROR = (10 + 96 * ROUNDING) * ROUNDING;

    private final double[] x;
    private final double[] y;

    /** Of points by their index. */
    Predicates(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /** Positive where a, b, c turn left, negative where they turn right, 0 on one line. */
    int turn(int a, int b, int c) {
        double left = (x[a] - x[c]) * (y[b] - y[c]);
        double right = (y[a] - y[c]) * (x[b] - x[c]);
        double determinant = left - right;
        if (Math.abs(determinant) > TURN_ERROR * (Math.abs(left) + Math.abs(right))) {
            return determinant > 0 ? 1 : -1;
        }
        return exactTurn(a, b, c);
    }

    /** Whether d lies inside the circle through a, b, c, which turn left. */
    boolean inCircle(int a, int b, int c, int d) {
        double ax = x[a] - x[d];
        double ay = y[a] - y[d];
        double bx = x[b] - x[d];
        double by = y[b] - y[d];
        double cx = x[c] - x[d];
        double cy = y[c] - y[d];
        double liftA = ax * ax + ay * ay;
        double liftB = bx * bx + by * by;
        double liftC = cx * cx + cy * cy;
        double determinant = liftA * (bx * cy - cx * by) + liftB * (cx * ay - ax * cy) + liftC * (ax * by - bx * ay);
        double size = liftA * (Math.abs(bx * cy) + Math.abs(cx * by))
                + liftB * (Math.abs(cx * ay) + Math.abs(ax * cy))
                + liftC * (Math.abs(ax * by) + Math.abs(bx * ay));
        return Math.abs(determinant) > CIRCLE_ERROR * size ? determinant > 0 : exactInCircle(a, b, c, d);
    }

    private int exactTurn(int a, int b, int c) {
        return cross(minus(x[a], x[c]), minus(y[a], y[c]), minus(x[b], x[c]), minus(y[b], y[c]))
                .signum();
    }

    private boolean exactInCircle(int a, int b, int c, int d) {
        BigDecimal ax = minus(x[a], x[d]);
        BigDecimal ay = minus(y[a], y[d]);
        BigDecimal bx = minus(x[b], x[d]);
        BigDecimal by = minus(y[b], y[d]);
        BigDecimal cx = minus(x[c], x[d]);
        BigDecimal cy = minus(y[c], y[d]);
        return lift(ax, ay)
                        .multiply(cross(bx, by, cx, cy))
                        .add(lift(bx, by).multiply(cross(cx, cy, ax, ay)))
                        .add(lift(cx, cy).multiply(cross(ax, ay, bx, by)))
                        .signum()
                > 0;
    }

    private static BigDecimal minus(double one, double other) {
        return new BigDecimal(one).subtract(new BigDecimal(other));
    }

    private static BigDecimal cross(BigDecimal ax, BigDecimal ay, BigDecimal bx, BigDecimal by) {
        return ax.multiply(by).subtract(ay.multiply(bx));
    }

    private static BigDecimal lift(BigDecimal ax, BigDecimal ay) {
        return ax.multiply(ax).add(ay.multiply(ay));
    }
}
