package org.asterism.tuning.aid;

import org.asterism.numeric.RandomSubset;
import org.asterism.quality.Space;

/**
 * The points that a picture is made of, where all would take too long.
 *
 * @param space all points, or a seeded sample of them
 * @param points how many there are in all
 */
record Sample(Space space, int points) {
    private static final long SEED = 20_261_123;

    /** At most so many points. */
    static Sample of(Space all, int most) {
        return all.size() <= most
                ? new Sample(all, all.size())
                : new Sample(all.select(RandomSubset.of(all.size(), most, SEED)), all.size());
    }
}
