package org.asterism.cluster.hierarchy;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A node of a {@link FeatureTree}: up to some number of entries, each with size, mean and summed squared deviations of the
 * points below it. An entry of an inner node has a child, one of a leaf the number of a feature.
 */
final class FeatureNode {
    private final int dimensions;
    private final double[] size;
    private final double[] mean;
    private final double[] deviation;
    private final @Nullable FeatureNode[] child;
    private final int[] feature;
    private int count;

    /** @param capacity how many entries it may have for a moment, until it is split */
    FeatureNode(int capacity, int dimensions) {
        this.dimensions = dimensions;
        size = new double[capacity];
        mean = new double[capacity * dimensions];
        deviation = new double[capacity];
        child = new FeatureNode[capacity];
        feature = new int[capacity];
    }

    int count() {
        return count;
    }

    boolean isFull() {
        return count == size.length;
    }

    @Nullable
    FeatureNode child(int entry) {
        return child[entry];
    }

    int feature(int entry) {
        return feature[entry];
    }

    boolean isInner() {
        return count > 0 && child[0] != null;
    }

    Stream<FeatureNode> children() {
        return Arrays.stream(child, 0, count).filter(Objects::nonNull);
    }

    double mean(int entry, int d) {
        return mean[entry * dimensions + d];
    }

    /** The entry whose deviations a feature would raise least; -1 where there is none. */
    int nearest(Feature given) {
        int nearest = count > 0 ? 0 : -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            double cost = cost(i, given.size(), given.mean(), 0);
            if (cost < least) {
                least = cost;
                nearest = i;
            }
        }
        return nearest;
    }

    /** By how much the summed squared deviations of two entries grow when they are joined. */
    private double cost(int a, int b) {
        return cost(a, size[b], mean, b * dimensions);
    }

    private double cost(int entry, double otherSize, double[] otherMean, int from) {
        double sum = 0;
        for (int d = 0; d < dimensions; d++) {
            double difference = mean[entry * dimensions + d] - otherMean[from + d];
            sum += difference * difference;
        }
        return size[entry] * otherSize / (size[entry] + otherSize) * sum;
    }

    /** The least squared radius that two of the entries would have together: the mean squared distance to their mean. */
    double leastSquaredRadius() {
        double least = Double.POSITIVE_INFINITY;
        for (int a = 0; a < count; a++) {
            for (int b = a + 1; b < count; b++) {
                least = Math.min(least, (deviation[a] + deviation[b] + cost(a, b)) / (size[a] + size[b]));
            }
        }
        return least;
    }

    /** The squared radius of an entry with a feature joined to it. */
    double squaredRadius(int entry, Feature given) {
        double cost = cost(entry, given.size(), given.mean(), 0);
        return (deviation[entry] + given.deviation() + cost) / (size[entry] + given.size());
    }

    /** Joins a feature to an entry. */
    void absorb(int entry, Feature given) {
        deviation[entry] += given.deviation() + cost(entry, given.size(), given.mean(), 0);
        size[entry] += given.size();
        for (int d = 0; d < dimensions; d++) {
            int at = entry * dimensions + d;
            mean[at] += (given.mean()[d] - mean[at]) * (given.size() / size[entry]);
        }
    }

    void add(Feature given, int number) {
        child[count] = null;
        feature[count] = number;
        put(count++, given);
    }

    void add(FeatureNode node) {
        child[count] = node;
        put(count++, node.summary());
    }

    /** Makes an entry say what is below it now. */
    void renew(int entry, FeatureNode node) {
        put(entry, node.summary());
    }

    private void put(int entry, Feature given) {
        size[entry] = given.size();
        deviation[entry] = given.deviation();
        System.arraycopy(given.mean(), 0, mean, entry * dimensions, dimensions);
    }

    Feature entry(int entry) {
        double[] place = new double[dimensions];
        System.arraycopy(mean, entry * dimensions, place, 0, dimensions);
        return new Feature(size[entry], place, deviation[entry]);
    }

    /** All entries in one; at least one. */
    Feature summary() {
        FeatureNode sum = new FeatureNode(1, dimensions);
        sum.add(entry(0), 0);
        for (int i = 1; i < count; i++) {
            sum.absorb(0, entry(i));
        }
        return sum.entry(0);
    }

    /** Keeps the entries nearer to the one of the two farthest, and returns a node with those nearer to the other. */
    FeatureNode split() {
        int[] seeds = farthest();
        FeatureNode other = new FeatureNode(size.length, dimensions);
        boolean[] leaves = new boolean[count];
        for (int i = 0; i < count; i++) {
            leaves[i] = i == seeds[1] || (i != seeds[0] && cost(i, seeds[1]) < cost(i, seeds[0]));
        }
        int all = count;
        count = 0;
        for (int i = 0; i < all; i++) {
            (leaves[i] ? other : this).take(this, i);
        }
        return other;
    }

    private void take(FeatureNode from, int entry) {
        Feature taken = from.entry(entry);
        child[count] = from.child[entry];
        feature[count] = from.feature[entry];
        put(count++, taken);
    }

    private int[] farthest() {
        int[] seeds = {0, 1};
        double most = -1;
        for (int a = 0; a < count; a++) {
            for (int b = a + 1; b < count; b++) {
                double cost = cost(a, b);
                if (cost > most) {
                    most = cost;
                    seeds[0] = a;
                    seeds[1] = b;
                }
            }
        }
        return seeds;
    }
}
