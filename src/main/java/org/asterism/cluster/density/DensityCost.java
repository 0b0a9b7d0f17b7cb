package org.asterism.cluster.density;

import org.asterism.geometry.distance.Distance;

/** What searches for neighbours cost under a metric: little in a tree, all pairs for the others. */
final class DensityCost {
    private DensityCost() {}

    /** @param neighbors how many are looked at for each point in a tree */
    static double effort(Distance distance, int size, double neighbors) {
        return inTree(distance) ? (100 + neighbors) * size : 3.0 * size * size;
    }

    static long memory(Distance distance, int size, int dimensions) {
        return size * (250L + (inTree(distance) ? 24L * dimensions : 8L * dimensions));
    }

    private static boolean inTree(Distance distance) {
        return switch (distance.metric()) {
            case EUCLIDEAN, SQUARED_EUCLIDEAN, COSINE, CORRELATION, HAVERSINE -> true;
            default -> false;
        };
    }
}
