package org.asterism.perception.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.parameter.InvalidInputException;
import org.asterism.quality.Labelling;
import org.asterism.quality.Noise;

/**
 * The points of a plot in blocks that every person labels alike: whatever is said of pairs of points holds for whole
 * blocks, and there are far fewer of them. O(n) for each person.
 *
 * @param of the block of each point, from 0
 * @param sizes how many points each block has
 * @param people the labels of the blocks, one a person
 */
record PointBlocks(int[] of, int[] sizes, List<Labelling> people) {
    /** @throws InvalidInputException if so many points have so many labels that they cannot be numbered */
    static PointBlocks of(Ratings ratings, Noise noise) {
        List<int[]> labels = ratings.labels().stream().map(noise::apply).toList();
        int[] of = new int[ratings.points()];
        int count = Math.min(1, of.length);
        for (int[] person : labels) {
            Labelling parts = Labelling.of(keys(of, count, Labelling.of(person)));
            of = parts.numbers();
            count = parts.names().length;
        }
        int[] sizes = new int[count];
        int[] first = new int[count];
        for (int point = of.length - 1; point >= 0; point--) {
            sizes[of[point]]++;
            first[of[point]] = point;
        }
        return new PointBlocks(
                of,
                sizes,
                labels.stream()
                        .map(person -> Labelling.of(
                                IntStream.of(first).map(point -> person[point]).toArray()))
                        .toList());
    }

    /** A number for each block and label. */
    private static int[] keys(int[] of, int count, Labelling person) {
        int labels = person.names().length + 1;
        if ((long) count * labels > Integer.MAX_VALUE) {
            throw new InvalidInputException(
                    "There are too many points to count each point of noise as a group of its own;"
                            + " count noise as one group.");
        }
        return IntStream.range(0, of.length)
                .map(point -> of[point] * labels + person.numbers()[point] + 1)
                .toArray();
    }

    /** How many blocks there are. */
    int count() {
        return sizes.length;
    }

    /** One value a block as one a point. */
    double[] spread(double[] values) {
        return IntStream.of(of).mapToDouble(block -> values[block]).toArray();
    }

    /**
     * The summed weights of the people who know both of two blocks, and of those who put them together. Labels are compared
     * by their bits, which the compiler does for several blocks at once.
     *
     * @param block one of the two; the others are all from 0 to below the length of the arrays
     * @param known filled, as is the other
     */
    void count(int block, float[] weights, float[] known, float[] together) {
        Arrays.fill(known, 0);
        Arrays.fill(together, 0);
        for (int rater = 0; rater < weights.length; rater++) {
            int[] row = people.get(rater).numbers();
            if (row[block] >= 0) {
                add(row, row[block], weights[rater], known, together);
            }
        }
    }

    private static void add(int[] row, int own, float weight, float[] known, float[] together) {
        for (int other = 0; other < known.length; other++) {
            int difference = row[other] ^ own;
            int apart = (difference | -difference) >>> 31;
            known[other] += weight * (1 - (row[other] >>> 31));
            together[other] += weight * (1 - apart);
        }
    }
}
