package org.asterism.perception.agreement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.asterism.quality.Labelling;
import org.asterism.quality.Noise;

/**
 * The points of a plot in blocks that every person labels alike: whatever is said of pairs of points holds for whole
 * blocks, and there are far fewer of them. O(n) for each person.
 *
 * @param of the block of each point, numbered by first appearance
 * @param sizes how many points each block has
 * @param labels by rater and block: the label numbered from 0, -1 where it is not known
 */
record PointBlocks(int[] of, int[] sizes, int[][] labels) {
    static PointBlocks of(Ratings ratings, Noise noise) {
        int[][] numbers = ratings.labels().stream()
                .map(labels -> Labelling.of(noise.apply(labels)).numbers())
                .toArray(int[][]::new);
        int[] of = new int[ratings.points()];
        for (int[] person : numbers) {
            refine(of, person);
        }
        int count = 1 + Arrays.stream(of).max().orElse(-1);
        int[] sizes = new int[count];
        int[][] labels = new int[numbers.length][count];
        for (int point = 0; point < of.length; point++) {
            sizes[of[point]]++;
            for (int rater = 0; rater < numbers.length; rater++) {
                labels[rater][of[point]] = numbers[rater][point];
            }
        }
        return new PointBlocks(of, sizes, labels);
    }

    /** Parts the points of each block by their number. */
    private static void refine(int[] of, int[] numbers) {
        Map<Long, Integer> blocks = new HashMap<>();
        for (int point = 0; point < of.length; point++) {
            long key = (long) of[point] << Integer.SIZE | (numbers[point] + 1);
            Integer next = blocks.size();
            Integer known = blocks.putIfAbsent(key, next);
            of[point] = known == null ? next : known;
        }
    }

    /** How many blocks there are. */
    int count() {
        return sizes.length;
    }

    /** How many people there are. */
    int raters() {
        return labels.length;
    }

    /** One value a block as one a point. */
    double[] spread(double[] values) {
        return IntStream.of(of).mapToDouble(block -> values[block]).toArray();
    }

    /**
     * The summed weights of the people who know both of two blocks, and of those who put them together.
     *
     * @param block one of the two; the others are all from 0 to below the length of the arrays
     * @param known filled, as is the other
     */
    void count(int block, double[] weights, double[] known, double[] together) {
        Arrays.fill(known, 0);
        Arrays.fill(together, 0);
        for (int rater = 0; rater < labels.length; rater++) {
            int[] row = labels[rater];
            int own = row[block];
            double weight = weights[rater];
            for (int other = 0; own >= 0 && other < known.length; other++) {
                known[other] += row[other] >= 0 ? weight : 0;
                together[other] += row[other] == own ? weight : 0;
            }
        }
    }
}
