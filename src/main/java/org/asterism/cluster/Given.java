package org.asterism.cluster;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.asterism.geometry.Points;
import org.asterism.parameter.InvalidInputException;

/** The marks from which somebody wants a run to go on, checked, in the order of their clusters. */
public final class Given {
    private Given() {}

    /**
     * The k centres among the marks.
     *
     * @return k by dimensions; copied
     * @throws InvalidInputException if there are more or fewer, or one is nowhere in the space of the points
     */
    public static double[][] places(List<Mark> from, int k, Points points) {
        List<Mark.Place> places = of(from, Mark.Place.class, Comparator.comparingInt(Mark.Place::cluster))
                .toList();
        count(places.size(), k, "centre");
        for (int c = 0; c < k; c++) {
            place(places.get(c).at(), points, "Centre " + (c + 1));
        }
        return places.stream().map(place -> place.at().clone()).toArray(double[][]::new);
    }

    /**
     * The points of the k medoids among the marks.
     *
     * @throws InvalidInputException if there are more or fewer, or they are not different points
     */
    public static int[] medoids(List<Mark> from, int k, Points points) {
        int[] medoids = of(from, Mark.Medoid.class, Comparator.comparingInt(Mark.Medoid::cluster))
                .mapToInt(Mark.Medoid::point)
                .toArray();
        count(medoids.length, k, "medoid");
        BitSet seen = new BitSet();
        for (int point : medoids) {
            if (point < 0 || point >= points.size()) {
                throw new InvalidInputException("A medoid is point " + (point + 1L) + ", but there are only "
                        + points.size() + " points; choose one of them.");
            }
            if (seen.get(point)) {
                throw new InvalidInputException(
                        "Point " + (point + 1) + " is the medoid of two groups; choose a point of its own for each.");
            }
            seen.set(point);
        }
        return medoids;
    }

    /**
     * The k Gaussians among the marks, of which only weights and means are checked.
     *
     * @throws InvalidInputException if there are more or fewer, a weight is not above 0, or a mean is nowhere
     */
    public static List<Mark.Shape> shapes(List<Mark> from, int k, Points points) {
        List<Mark.Shape> shapes = of(from, Mark.Shape.class, Comparator.comparingInt(Mark.Shape::cluster))
                .toList();
        count(shapes.size(), k, "Gaussian");
        for (int c = 0; c < k; c++) {
            place(shapes.get(c).mean(), points, "The mean of Gaussian " + (c + 1));
            double weight = shapes.get(c).weight();
            if (!(weight > 0) || Double.isInfinite(weight)) {
                throw new InvalidInputException("The weight of Gaussian " + (c + 1) + " is " + weight
                        + ", but must be above 0; give it a share of the points.");
            }
        }
        return shapes;
    }

    private static <M extends Mark> Stream<M> of(List<Mark> from, Class<M> kind, Comparator<M> order) {
        return from.stream().filter(kind::isInstance).map(kind::cast).sorted(order);
    }

    private static void count(int given, int k, String what) {
        if (given != k) {
            throw new InvalidInputException(
                    (given == 1 ? "There is 1 " + what : "There are " + given + " " + what + "s")
                            + " to go on from, but k is " + k + "; give one for each group, or change k.");
        }
    }

    private static void place(double[] at, Points points, String what) {
        if (at.length != points.dimensions()) {
            throw new InvalidInputException(what + " has " + at.length + " coordinates, but the points have "
                    + points.dimensions() + "; give as many.");
        }
        if (!Arrays.stream(at).allMatch(Double::isFinite)) {
            throw new InvalidInputException(
                    what + " is at " + Arrays.toString(at) + ", which is no place; move it among the points.");
        }
    }
}
