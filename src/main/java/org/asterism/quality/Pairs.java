package org.asterism.quality;

/**
 * How many pairs of rows two labellings put together, and the measures of agreement made from that.
 *
 * <p>Where no pair is together in either labelling, both are all single rows, and agreement is full. Measures are from 0
 * to 1 but the adjusted Rand index, which can be negative; all are NaN where no row takes part.
 *
 * @param both pairs together in both labellings
 * @param first pairs together in the first
 * @param second pairs together in the second
 * @param all all pairs; NaN where no row takes part
 */
public record Pairs(double both, double first, double second, double all) {
    /** The share of pairs that both labellings treat alike. Rand 1971, doi 10.1080/01621459.1971.10482356. */
    public double randIndex() {
        return share(all - first - second + 2 * both, all);
    }

    /**
     * The Rand index corrected for chance: 1 for the same partition, about 0 for unrelated ones. Hubert and Arabie 1985,
     * doi 10.1007/BF01908075.
     */
    public double adjustedRandIndex() {
        double expected = all == 0 ? 0 : first / all * second;
        boolean same = both == first && both == second;
        return same ? share(0, 0) : share(both - expected, (first + second) / 2 - expected);
    }

    /** The geometric mean of precision and recall. Fowlkes and Mallows 1983, doi 10.1080/01621459.1983.10478008. */
    public double fowlkesMallows() {
        boolean neither = first == 0 && second == 0;
        return neither ? share(0, 0) : both / Math.max(1, Math.sqrt(first) * Math.sqrt(second));
    }

    /** Of the pairs together in the second labelling, the share that is so in the first; 1 where there are none. */
    public double precision() {
        return share(both, second);
    }

    /** Of the pairs together in the first labelling, the share that is so in the second; 1 where there are none. */
    public double recall() {
        return share(both, first);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return share(2 * both, first + second);
    }

    /** Pairs together in both as a share of those together in either. */
    public double jaccard() {
        return share(both, first + second - both);
    }

    private double share(double part, double whole) {
        if (Double.isNaN(all)) {
            return Double.NaN;
        }
        return whole == 0 ? 1 : part / whole;
    }
}
