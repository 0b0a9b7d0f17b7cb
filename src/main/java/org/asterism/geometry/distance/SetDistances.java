package org.asterism.geometry.distance;

import java.util.BitSet;
import org.asterism.geometry.Points;

/** Jaccard distances of rows as sets of the columns that are not zero; two empty sets are equal. */
final class SetDistances implements Dissimilarity {
    private final BitSet[] sets;

    SetDistances(Points points) {
        sets = new BitSet[points.size()];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = new BitSet(points.dimensions());
            for (int d = 0; d < points.dimensions(); d++) {
                sets[i].set(d, points.get(i, d) != 0);
            }
        }
    }

    @Override
    public int size() {
        return sets.length;
    }

    @Override
    public double between(int i, int j) {
        BitSet both = (BitSet) sets[i].clone();
        both.and(sets[j]);
        double shared = both.cardinality();
        double either = sets[i].cardinality() + sets[j].cardinality() - shared;
        return either == 0 ? 0 : 1 - shared / either;
    }
}
