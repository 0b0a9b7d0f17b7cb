package org.asterism.cluster.graph;

/** How strongly two neighbours are tied to each other. */
public enum EdgeWeight {
    /** All with strength 1. */
    EQUAL {
        @Override
        double of(double distance, double scale, double otherScale) {
            return 1;
        }
    },
    /**
     * By a Gaussian of their distance, as wide as the surroundings of both are sparse. Zelnik-Manor and Perona 2004,
     * "Self-tuning spectral clustering", NIPS 17.
     */
    SELF_TUNING {
        @Override
        double of(double distance, double scale, double otherScale) {
            if (distance == 0) {
                return 1;
            }
            double weight = StrictMath.exp(-(distance / scale) * (distance / otherScale));
            return weight > LEAST ? weight : LEAST;
        }
    };

    /** Of the weakest edge: too little to matter beside any other, enough to stay an edge. */
    private static final double LEAST = 0x1p-52;

    /**
     * The weight of an edge.
     *
     * @param scale how far the surroundings of one end reach
     * @param otherScale the same of the other end
     */
    abstract double of(double distance, double scale, double otherScale);
}
