package org.asterism.perception.agreement;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.quality.Contingency;
import org.asterism.quality.Labelling;
import org.asterism.quality.Noise;

/**
 * Every two people who grouped one plot, compared. An immutable value.
 *
 * <p>Points that everybody labels alike are counted as one. A pair costs O(n) at most; {@link #with} compares only people
 * whose answer is new.
 */
public final class RaterPairs {
    private final Ratings ratings;
    private final Noise noise;
    private final PointBlocks blocks;
    private final Map<Similarity, double[][]> values;

    private RaterPairs(Ratings ratings, Set<Similarity> similarities, Noise noise) {
        this.ratings = ratings;
        this.noise = noise;
        blocks = PointBlocks.of(ratings, noise);
        values = new EnumMap<>(Similarity.class);
        for (Similarity similarity : similarities) {
            double[][] matrix = new double[ratings.size()][ratings.size()];
            IntStream.range(0, matrix.length).forEach(i -> matrix[i][i] = similarity.full());
            values.put(similarity, matrix);
        }
    }

    /**
     * Compares all pairs.
     *
     * @param noise how points are counted that a person called noise; {@link Noise#OWN_CLUSTER} is the usual way
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static RaterPairs of(Ratings ratings, Set<Similarity> similarities, Noise noise, Job job) {
        RaterPairs pairs = new RaterPairs(ratings, similarities, noise);
        int[] unknown = new int[ratings.size()];
        Arrays.fill(unknown, -1);
        pairs.compare(pairs, unknown, job);
        return pairs;
    }

    /**
     * The same comparisons for people of whom some answered anew; those with the name and the answer of before keep their
     * values with each other.
     *
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public RaterPairs with(Ratings changed, Job job) {
        RaterPairs pairs = new RaterPairs(changed, values.keySet(), noise);
        int[] before = IntStream.range(0, changed.size())
                .map(i -> same(changed.raters().get(i), changed.labels().get(i)))
                .toArray();
        pairs.compare(this, before, job);
        return pairs;
    }

    private int same(String rater, int[] labels) {
        int i = ratings.raters().indexOf(rater);
        return i >= 0 && Arrays.equals(ratings.labels().get(i), labels) ? i : -1;
    }

    /** @param place of each rater in the earlier comparisons; -1 where there is none */
    private void compare(RaterPairs earlier, int[] place, Job job) {
        Parallel.forEach(place.length, i -> {
            for (int j = 0; j < i; j++) {
                job.check();
                if (place[j] >= 0 && place[j] < place[i]) {
                    copy(earlier, place[j], place[i], j, i);
                } else {
                    compare(j, i);
                }
            }
        });
    }

    private void copy(RaterPairs earlier, int a, int b, int i, int j) {
        earlier.values.forEach((similarity, matrix) -> set(similarity, i, j, matrix[a][b]));
    }

    private void compare(int i, int j) {
        Contingency table =
                Contingency.ofBlocks(blocks.people().get(i), blocks.people().get(j), blocks.sizes());
        values.keySet().forEach(similarity -> set(similarity, i, j, similarity.of(table)));
    }

    private void set(Similarity similarity, int i, int j, double value) {
        double[][] matrix = matrix(similarity);
        matrix[i][j] = value;
        matrix[j][i] = value;
    }

    private double[][] matrix(Similarity similarity) {
        double[][] matrix = values.get(similarity);
        if (matrix == null) {
            throw new IllegalArgumentException(similarity + " was not compared");
        }
        return matrix;
    }

    public Ratings ratings() {
        return ratings;
    }

    public Noise noise() {
        return noise;
    }

    /**
     * The agreement by one of the similarities.
     *
     * @throws IllegalArgumentException if it is none of those that were asked for
     */
    public Agreement agreement(Similarity similarity) {
        return new Agreement(ratings.raters(), similarity, matrix(similarity));
    }

    /** How alike each person and another labelling of the same points are, such as that of an algorithm. */
    public double[] similarities(int[] labels, Similarity similarity) {
        Labelling other = Labelling.of(noise.apply(labels));
        return ratings.labels().stream()
                .mapToDouble(person -> similarity.of(Contingency.of(Labelling.of(noise.apply(person)), other)))
                .toArray();
    }

    /**
     * How another labelling stands among the people.
     *
     * @throws IllegalArgumentException if the similarity is none of those that were asked for, or a distance
     */
    public KappaAlpha kappa(int[] labels, Similarity similarity) {
        return KappaAlpha.of(agreement(similarity), similarities(labels, similarity));
    }
}
