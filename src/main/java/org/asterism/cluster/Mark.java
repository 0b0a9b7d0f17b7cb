package org.asterism.cluster;

import java.util.Arrays;
import org.asterism.numeric.Evenly;

/** What a {@link Step} shows beside the colours of the points, in data coordinates. */
public sealed interface Mark {
    /** A place of a cluster's own, such as a mean or a mode. */
    record Place(int cluster, double[] at) implements Mark {}

    /** A point of the data that stands for a cluster. */
    record Medoid(int cluster, int point) implements Mark {}

    /** A point of the data that matters now: a candidate, the point being visited. */
    record Focus(int point) implements Mark {}

    /** Points that are looked at together, such as a neighbourhood. */
    record Group(int[] points) implements Mark {
        /** How many points of a crowd are shown. */
        static final int MOST = 300;

        /** These points, or evenly chosen ones of them where they are so many that a step would grow large. */
        public static Group of(int[] points) {
            int[] shown = Evenly.some(points.length, MOST);
            return new Group(Arrays.stream(shown).map(i -> points[i]).toArray());
        }
    }

    /** Two points and what joins them: an edge of a tree, a merge. */
    record Link(int from, int to, double length) implements Mark {}

    /**
     * A point of the data that is tried in place of a medoid.
     *
     * @param change what the swap would add to the objective, negative where it would lower it
     */
    record Swap(int candidate, int medoid, double change) implements Mark {}

    /** All places within a distance of a point. */
    record Reach(int point, double radius) implements Mark {}

    /** All places within a distance of a place that need not be a point, such as a window that climbs. */
    record Window(double[] at, double radius) implements Mark {}

    /** A Gaussian component. */
    record Shape(int cluster, double weight, double[] mean, double[][] covariance) implements Mark {}

    /** The next bar of a reachability plot; of infinite height where no point before it reaches the point. */
    record Bar(int point, double height) implements Mark {}

    /**
     * A point of a decision graph.
     *
     * @param separation how far the nearest denser point is; NaN while nobody has looked
     */
    record Peak(int point, double density, double separation) implements Mark {}

    /** About how many bytes it holds. */
    default long bytes() {
        return switch (this) {
            case Place place -> 48 + 8L * place.at.length;
            case Window window -> 56 + 8L * window.at.length;
            case Group group -> 40 + 4L * group.points.length;
            case Shape shape -> 96 + 8L * (shape.mean.length + 3) * (shape.mean.length + 1);
            default -> 40;
        };
    }
}
