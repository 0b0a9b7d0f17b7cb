package org.asterism.cluster;

import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An algorithm as the contract test tries it.
 *
 * @param algorithm set so that it finds something on points of the unit square
 * @param forK the same with another number of clusters, null where it finds k itself; must give exactly k clusters
 * @param forScale the same for data times two to a power; null where the result depends on the scale in other ways
 * @param orderFree whether the order of the points changes nothing but the numbers of the clusters
 * @param planar whether points must have two dimensions; others are refused
 * @param slow a variant that runs for long, to be cancelled
 * @param slowSize on how many points; 0 to leave it out
 * @param most how many points the larger tests may use: fewer where time or memory grow with their square
 */
public record ContractCase(
        Clusterer algorithm,
        @Nullable IntFunction<Clusterer> forK,
        @Nullable IntFunction<Clusterer> forScale,
        boolean orderFree,
        boolean planar,
        Clusterer slow,
        int slowSize,
        int most) {
    private static final int MANY = 1_000_000;

    /** An algorithm that takes k and does not depend on the unit of the data. */
    public static ContractCase ofK(IntFunction<Clusterer> forK) {
        Clusterer algorithm = forK.apply(3);
        return new ContractCase(algorithm, forK, _ -> algorithm, false, false, algorithm, 0, MANY);
    }

    /** An algorithm that finds k by itself and does not depend on the unit of the data. */
    public static ContractCase of(Clusterer algorithm) {
        return new ContractCase(algorithm, null, _ -> algorithm, false, false, algorithm, 0, MANY);
    }

    /** With parameters that must be scaled with the data. */
    public ContractCase scaling(IntFunction<Clusterer> change) {
        return new ContractCase(algorithm, forK, change, orderFree, planar, slow, slowSize, most);
    }

    public ContractCase inAnyOrder() {
        return new ContractCase(algorithm, forK, forScale, true, planar, slow, slowSize, most);
    }

    public ContractCase inThePlane() {
        return new ContractCase(algorithm, forK, forScale, orderFree, true, slow, slowSize, most);
    }

    public ContractCase slow(Clusterer variant, int size) {
        return new ContractCase(algorithm, forK, forScale, orderFree, planar, variant, size, most);
    }

    public ContractCase upTo(int size) {
        return new ContractCase(algorithm, forK, forScale, orderFree, planar, slow, slowSize, size);
    }

    boolean takesK() {
        return forK != null;
    }

    boolean followsScale() {
        return forScale != null;
    }

    Stream<Clusterer> withK(int k) {
        return forK == null ? Stream.empty() : Stream.of(forK.apply(k));
    }

    Clusterer scaled(int exponent) {
        return forScale == null ? algorithm : forScale.apply(exponent);
    }

    @Override
    public String toString() {
        return algorithm.toString();
    }
}
