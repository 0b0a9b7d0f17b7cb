package org.asterism.tuning.selection;

import java.util.Arrays;
import org.asterism.cluster.Clustering;
import org.asterism.data.generate.Draw;
import org.asterism.geometry.Points;
import org.asterism.parameter.InvalidInputException;

/** What a normal group of points is planted into, to see who finds it again. */
public sealed interface Background {
    /** The side of a field, in standard deviations of the planted group. */
    double SIDE = 20;

    /**
     * Plants a group.
     *
     * @param size how many points the group has, at least 1
     * @param distance how far it stands off, in its own standard deviations, 0 or more
     * @param seed decides where it stands and which points are drawn
     */
    Planted plant(int size, double distance, long seed);

    /**
     * Points spread evenly over a square of side {@value #SIDE}; the group, of standard deviation 1, stands off the
     * nearest of them.
     */
    record Field(int points) implements Background {
        /** @throws InvalidInputException if there is no point */
        public Field {
            requirePoints(points);
        }

        @Override
        public Planted plant(int size, double distance, long seed) {
            Draw draw = new Draw(seed);
            double[] x = new double[points];
            double[] y = new double[points];
            for (int i = 0; i < points; i++) {
                x[i] = draw.uniform(0, SIDE);
                y[i] = draw.uniform(0, SIDE);
            }
            return new Site(Points.of(x, y), 1, draw).plant(size, distance, Clustering.NOISE);
        }
    }

    /** One other normal group of the same standard deviation, 1; the distance is from centre to centre. */
    record Neighbor(int points) implements Background {
        /** @throws InvalidInputException if there is no point */
        public Neighbor {
            requirePoints(points);
        }

        @Override
        public Planted plant(int size, double distance, long seed) {
            Draw draw = new Draw(seed);
            double[][] both = new double[2][size + points];
            int[] truth = new int[size + points];
            Arrays.fill(truth, size, size + points, Planted.NEIGHBOR);
            for (int i = 0; i < truth.length; i++) {
                both[0][i] = draw.normal() + (i < size ? distance : 0);
                both[1][i] = draw.normal();
            }
            return new Planted(Points.of(both), truth);
        }
    }

    /**
     * Points that somebody has, of any number of dimensions; the group stands off the nearest of them. Nothing is known
     * about groups among them.
     *
     * @param spread the standard deviation of the planted group, in units of the points, above 0
     */
    record Own(Points points, double spread) implements Background {
        /** @throws InvalidInputException if there is no point, a column holds words, or all stand in one place */
        public Own {
            requirePoints(points.size());
            if (points.hasWords()) {
                throw new InvalidInputException(
                        "A group can be planted among numbers only; choose columns of numbers.");
            }
            if (!(spread > 0)) {
                throw new InvalidInputException("All points stand in one place, so that no group can be planted.");
            }
        }

        /** A group whose standard deviation is a share of the longest side of the points. */
        public static Own of(Points points, double share) {
            double longest = 0;
            for (int d = 0; d < points.dimensions(); d++) {
                double[] column = points.column(d);
                double side = Arrays.stream(column).max().orElse(0)
                        - Arrays.stream(column).min().orElse(0);
                longest = Math.max(longest, side);
            }
            return new Own(points, share * longest);
        }

        @Override
        public Planted plant(int size, double distance, long seed) {
            return new Site(points, spread, new Draw(seed)).plant(size, distance, Clustering.UNLABELLED);
        }
    }

    private static void requirePoints(int points) {
        if (points < 1) {
            throw new InvalidInputException("The background needs at least 1 point.");
        }
    }
}
