package org.asterism.quality;

/**
 * The entropies of two labellings and what they share, in nats.
 *
 * @param size how many rows take part
 * @param rows how many rows each label of the first labelling has
 * @param columns how many rows each label of the second has
 * @param mutual the mutual information
 */
record Information(long size, long[] rows, long[] columns, double mutual) {
    static Information of(long[] rows, long[] columns, Overlap overlap) {
        long size = sum(rows);
        double sum = 0;
        for (int pair = 0; pair < overlap.size(); pair++) {
            double row = rows[overlap.cluster(pair)];
            double column = columns[overlap.reference(pair)];
            double cell = overlap.count(pair);
            sum += cell / size * (Math.log(cell * size) - Math.log(row * column));
        }
        return new Information(size, rows, columns, Math.max(0, sum));
    }

    double ofRows() {
        return entropy(rows);
    }

    double ofColumns() {
        return entropy(columns);
    }

    double mean() {
        return (ofRows() + ofColumns()) / 2;
    }

    /** Corrected for chance, against the mean of the entropies; of different partitions. */
    double adjusted() {
        double expected = ExpectedInformation.of(rows, columns, size);
        double gap = mean() - expected;
        double bounded = gap < 0 ? Math.min(gap, -Math.ulp(1.0)) : Math.max(gap, Math.ulp(1.0));
        return (mutual - expected) / bounded;
    }

    /** The mutual information as a share, 0 to 1, of something not smaller; 1 where that is 0. */
    double share(double whole) {
        return whole == 0 ? 1 : Math.clamp(mutual / whole, 0, 1);
    }

    private double entropy(long[] margins) {
        if (margins.length == 1) {
            return 0;
        }
        double sum = 0;
        for (long margin : margins) {
            double share = (double) margin / size;
            sum -= share * Math.log(share);
        }
        return sum;
    }

    private static long sum(long[] margins) {
        long sum = 0;
        for (long margin : margins) {
            sum += margin;
        }
        return sum;
    }
}
