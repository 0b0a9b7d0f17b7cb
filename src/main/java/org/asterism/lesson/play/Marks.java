package org.asterism.lesson.play;

import java.util.Arrays;
import java.util.List;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.geometry.Points;

/** What marks say of the state of a search: its centres, medoids or Gaussians. */
public final class Marks {
    private Marks() {}

    /** The cluster that a mark stands for; -1 where it stands for none. */
    public static int cluster(Mark mark) {
        return switch (mark) {
            case Mark.Place place -> place.cluster();
            case Mark.Medoid medoid -> medoid.cluster();
            case Mark.Shape shape -> shape.cluster();
            default -> -1;
        };
    }

    /** The centres, medoids or Gaussians of a step, in its order. */
    public static List<Mark> centres(Step step) {
        return step.marks().stream().filter(mark -> cluster(mark) >= 0).toList();
    }

    /** Where a centre is. */
    public static double[] at(Mark mark, Points points) {
        return switch (mark) {
            case Mark.Place place -> place.at();
            case Mark.Medoid medoid -> points.row(medoid.point());
            case Mark.Shape shape -> shape.mean();
            default -> throw new IllegalArgumentException("no centre: " + mark);
        };
    }

    /** A centre that was taken elsewhere; a medoid becomes the nearest point. */
    public static Mark moved(Mark mark, double[] to, Points points) {
        return switch (mark) {
            case Mark.Place place -> new Mark.Place(place.cluster(), to.clone());
            case Mark.Medoid medoid -> new Mark.Medoid(medoid.cluster(), nearest(points, to));
            case Mark.Shape shape ->
                new Mark.Shape(shape.cluster(), shape.weight(), to.clone(), copy(shape.covariance()));
            default -> throw new IllegalArgumentException("no centre: " + mark);
        };
    }

    private static double[][] copy(double[][] matrix) {
        return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    }

    /** The nearest point; the first of several. */
    static int nearest(Points points, double[] to) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            double dx = points.get(i, 0) - to[0];
            double dy = points.get(i, 1) - to[1];
            if (dx * dx + dy * dy < least) {
                least = dx * dx + dy * dy;
                nearest = i;
            }
        }
        return nearest;
    }
}
