package org.asterism.quality;

import java.util.List;

/**
 * One thing that happened to clusters from one labelling to another. Clusters of the first labelling come {@code from}, those
 * of the second go {@code into}; both by their own numbers.
 */
public sealed interface Change {
    /** How many rows it is about. */
    int rows();

    /** A cluster that is now several: most rows of each of them were in it. */
    record Split(int from, List<Integer> into, int rows) implements Change {
        public Split {
            into = List.copyOf(into);
        }
    }

    /** Several clusters that are now one: most rows of each of them are in it. */
    record Merge(List<Integer> from, int into, int rows) implements Change {
        public Merge {
            from = List.copyOf(from);
        }
    }

    /** Rows that went to a cluster which does not match theirs; either may be noise. */
    record Move(int from, int into, int rows) implements Change {}

    /** A cluster that is the same in both, row by row. */
    record Kept(int from, int into, int rows) implements Change {}
}
