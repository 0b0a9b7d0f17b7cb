package org.asterism.tuning.aid;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import org.asterism.geometry.KdTree;
import org.asterism.geometry.Nearest;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Embedding;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;
import org.asterism.numeric.Kneedle;
import org.asterism.numeric.RandomSubset;
import org.asterism.parameter.InvalidInputException;
import org.asterism.quality.Space;

/**
 * The distances from points to their k-th nearest other point, falling: a good epsilon of DBSCAN lies at the knee, where
 * points of groups begin.
 *
 * <p>Distances are exact; of many points a seeded sample is asked for theirs. O(m log n) on a k-d tree, O(m n) for distances
 * that no straight line follows. Ester, Kriegel, Sander and Xu 1996, section 4.2, KDD-96.
 *
 * @param neighbor k, at least 1
 * @param distances falling, at least one; shared and read only
 */
public record KDistances(int neighbor, double[] distances, int points) implements Aid {
    /** The most points that are asked. */
    static final int ASKED = 20_000;

    private static final long COMPUTED = 50_000_000;
    private static final long SEED = 20_261_123;
    /** The knee is looked for on so many evenly spaced places: every one of them would see knees in the noise. */
    private static final int PLACES = 200;

    /**
     * Measures.
     *
     * @throws InvalidInputException if no point has so many others, or the points do not fit the metric
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static KDistances of(Space space, int neighbor, Job job) {
        if (neighbor < 1) {
            throw new InvalidInputException(
                    "With min-points 1 every point is the core of a group; choose 2 or more to see distances.");
        }
        if (space.size() <= neighbor) {
            throw new InvalidInputException("Min-points is " + (neighbor + 1) + ", but there are only " + space.size()
                    + " points; choose a smaller one to see distances.");
        }
        Optional<Embedding> embedding =
                Embedding.of(space.points(), space.distance().metric());
        double[] distances = embedding.isPresent()
                ? onTree(embedding.get(), neighbor, job)
                : againstAll(space.distance().of(space.points()), neighbor, job);
        Arrays.sort(distances);
        return new KDistances(neighbor, reversed(distances), space.size());
    }

    @Override
    public int drawn() {
        return distances.length;
    }

    /** The distance at the knee; empty where the curve has none. */
    public OptionalDouble knee() {
        double[] curve = new double[Math.min(PLACES, distances.length)];
        Arrays.setAll(curve, place -> distances[rank(place, curve.length)]);
        OptionalInt knee = Kneedle.elbow(curve, 1);
        return knee.isPresent() ? OptionalDouble.of(curve[knee.getAsInt()]) : OptionalDouble.empty();
    }

    /** How many of the points have their k-th neighbour farther away than this: without a core of their own, maybe noise. */
    public int beyond(double distance) {
        int low = 0;
        int high = distances.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (distances[middle] > distance) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int rank(int place, int places) {
        return places == 1 ? 0 : (int) ((long) place * (distances.length - 1) / (places - 1));
    }

    private static double[] onTree(Embedding embedding, int neighbor, Job job) {
        Points places = embedding.points();
        KdTree tree = KdTree.of(places, job.part(0, 0.5));
        int[] asked = RandomSubset.of(places.size(), ASKED, SEED);
        return measured(asked, job, () -> {
            Nearest nearest = new Nearest(neighbor + 1);
            return i -> {
                tree.nearest(places.row(i), nearest);
                return embedding.distance(nearest.farthest());
            };
        });
    }

    private static double[] againstAll(Dissimilarity all, int neighbor, Job job) {
        int most = Math.clamp(COMPUTED / all.size(), 100, ASKED);
        int[] asked = RandomSubset.of(all.size(), most, SEED);
        return measured(asked, job, () -> {
            Nearest nearest = new Nearest(neighbor + 1);
            double[] buffer = new double[all.size()];
            return i -> {
                nearest.clear();
                double[] row = all.row(i, buffer);
                for (int j = 0; j < row.length; j++) {
                    nearest.offer(j, row[j]);
                }
                return nearest.farthest();
            };
        });
    }

    /** @param measure one a block, since it has scratch space */
    private static double[] measured(int[] asked, Job job, Supplier<IntToDoubleFunction> measure) {
        double[] distances = new double[asked.length];
        Blocks blocks = Blocks.of(asked.length);
        Parallel.forEach(blocks.count(), block -> {
            IntToDoubleFunction own = measure.get();
            for (int i = blocks.start(block); i < blocks.end(block); i++) {
                if ((i & 15) == 0) {
                    job.check();
                }
                distances[i] = own.applyAsDouble(asked[i]);
            }
        });
        return distances;
    }

    private static double[] reversed(double[] rising) {
        double[] falling = new double[rising.length];
        Arrays.setAll(falling, i -> rising[rising.length - 1 - i]);
        return falling;
    }
}
