package org.asterism.tuning.aid;

import org.asterism.numeric.RandomSubset;
import org.asterism.quality.Space;

/**
 * The points that a picture is made of, where all would take too long.
 *
 * @param space all points, or a seeded sample of them
 * @param chosen which they are, ascending
 * @param points how many there are in all
 */
record Sample(Space space, int[] chosen, int points) {
    private static final long SEED = 20_261_123;

    /** At most so many points. */
    static Sample of(Space all, int most) {
        int[] chosen = RandomSubset.of(all.size(), most, SEED);
        return new Sample(chosen.length == all.size() ? all : all.select(chosen), chosen, all.size());
    }
}
