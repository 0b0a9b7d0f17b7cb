package org.asterism.perception.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.asterism.job.Job;

/**
 * Finds how far apart groups must stand for a score.
 *
 * <p>They come from far away, where the score is near 0, in equal ratios; where the score passes the target, the
 * distance is bisected. The score may jump where the number of groups it finds changes; the search then goes on.
 */
final class DistanceSearch {
    private static final double FARTHEST = 1024;
    private static final double STEP = StrictMath.pow(2, -0.25);
    private static final int STEPS = 40;
    private static final int HALVINGS = 20;

    private final DoubleUnaryOperator score;
    private final double target;
    private final double tolerance;
    private final Job job;
    private final List<Place> tried = new ArrayList<>();

    private record Place(double distance, double score) {}

    /** @param score the score of a distance */
    DistanceSearch(DoubleUnaryOperator score, double target, double tolerance, Job job) {
        this.score = score;
        this.target = target;
        this.tolerance = tolerance;
        this.job = job;
    }

    /** The first distance found whose score is within the tolerance; none where no such distance was found. */
    OptionalDouble distance() {
        Place far = look(FARTHEST);
        for (int step = 1; step <= STEPS && !reached(far); step++) {
            job.progress((double) step / STEPS);
            Place near = look(far.distance * STEP);
            Place found = (far.score < target) == (near.score < target) ? near : bisect(near, far);
            far = reached(found) ? found : near;
        }
        return reached(far) ? OptionalDouble.of(far.distance) : OptionalDouble.empty();
    }

    /** The score nearest to the target of all that were tried. */
    double nearest() {
        return tried.stream()
                .min(Comparator.comparingDouble(this::error))
                .map(Place::score)
                .orElse(Double.NaN);
    }

    double least() {
        return tried.stream().mapToDouble(Place::score).min().orElse(Double.NaN);
    }

    double most() {
        return tried.stream().mapToDouble(Place::score).max().orElse(Double.NaN);
    }

    /** A place between two on either side of the target; the last one tried where the score jumps over it. */
    private Place bisect(Place near, Place far) {
        boolean rising = near.score < target;
        Place below = rising ? near : far;
        Place above = rising ? far : near;
        Place middle = near;
        for (int i = 0; i < HALVINGS && !reached(middle); i++) {
            middle = look(StrictMath.sqrt(below.distance * above.distance));
            if (middle.score < target) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return middle;
    }

    private Place look(double distance) {
        job.check();
        Place place = new Place(distance, score.applyAsDouble(distance));
        tried.add(place);
        return place;
    }

    private boolean reached(Place place) {
        return error(place) <= tolerance;
    }

    private double error(Place place) {
        return Math.abs(place.score - target);
    }
}
