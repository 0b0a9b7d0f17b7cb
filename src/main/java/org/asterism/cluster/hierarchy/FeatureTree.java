package org.asterism.cluster.hierarchy;

import java.util.List;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.jspecify.annotations.Nullable;

/**
 * The balanced tree of BIRCH. When it has more leaf entries than it may, the threshold grows to the radius that the nearest
 * two entries of a typical leaf would have together, and the entries are put into a new tree.
 */
final class FeatureTree {
    /** Of the spread of all points: the least threshold other than 0. */
    private static final double FINEST = 1e-6;

    private final Points points;
    private final int most;
    private final int branching;
    private final int[] featureOf;
    private double squaredThreshold;
    private FeatureNode root;
    private int count;
    /** The number of the leaf entry that the last feature went into. */
    private int latest;

    /**
     * @param threshold the largest radius of a leaf entry at the start
     * @param most how many leaf entries there may be before it grows
     */
    FeatureTree(Points points, double threshold, int most, int branching) {
        this.points = points;
        squaredThreshold = threshold * threshold;
        this.most = most;
        this.branching = branching;
        featureOf = new int[points.size()];
        root = node();
    }

    void insertAll(Job job) {
        for (int i = 0; i < points.size(); i++) {
            if ((i & 63) == 0) {
                job.check();
                job.progress((double) i / points.size());
            }
            featureOf[i] = insert(new Feature(1, points.row(i), 0));
            while (count > most) {
                grow(i + 1);
            }
        }
    }

    /** The number of the leaf entry that a point is in. */
    int featureOf(int point) {
        return featureOf[point];
    }

    /** The means of the leaf entries, by number. */
    Points means() {
        double[][] means = new double[points.dimensions()][count];
        for (FeatureNode leaf : leaves()) {
            for (int i = 0; i < leaf.count(); i++) {
                for (int d = 0; d < means.length; d++) {
                    means[d][leaf.feature(i)] = leaf.mean(i, d);
                }
            }
        }
        return Points.of(means);
    }

    /** How many points each leaf entry has. */
    int[] sizes() {
        int[] sizes = new int[count];
        for (int feature : featureOf) {
            sizes[feature]++;
        }
        return sizes;
    }

    private FeatureNode node() {
        return new FeatureNode(branching + 1, points.dimensions());
    }

    /** The number of the leaf entry that the feature went into. */
    private int insert(Feature given) {
        FeatureNode sibling = insert(root, given);
        if (sibling != null) {
            FeatureNode above = node();
            above.add(root);
            above.add(sibling);
            root = above;
        }
        return latest;
    }

    /** Returns what was split off the node, if it overflowed. */
    private @Nullable FeatureNode insert(FeatureNode node, Feature given) {
        int entry = node.nearest(given);
        FeatureNode child = entry < 0 ? null : node.child(entry);
        if (child == null) {
            settle(node, entry, given);
        } else {
            FeatureNode sibling = insert(child, given);
            if (sibling == null) {
                node.absorb(entry, given);
            } else {
                node.renew(entry, child);
                node.add(sibling);
            }
        }
        return node.isFull() ? node.split() : null;
    }

    private void settle(FeatureNode leaf, int entry, Feature given) {
        if (entry >= 0 && leaf.squaredRadius(entry, given) <= squaredThreshold) {
            leaf.absorb(entry, given);
            latest = leaf.feature(entry);
        } else {
            latest = count;
            leaf.add(given, count++);
        }
    }

    /** Raises the threshold and puts all leaf entries into a new tree. */
    private void grow(int inserted) {
        List<FeatureNode> leaves = leaves();
        squaredThreshold = wider(leaves);
        int[] moved = new int[count];
        root = node();
        count = 0;
        for (FeatureNode leaf : leaves) {
            for (int i = 0; i < leaf.count(); i++) {
                moved[leaf.feature(i)] = insert(leaf.entry(i));
            }
        }
        for (int i = 0; i < inserted; i++) {
            featureOf[i] = moved[featureOf[i]];
        }
    }

    private double wider(List<FeatureNode> leaves) {
        double[] radii = leaves.stream()
                .filter(leaf -> leaf.count() > 1)
                .mapToDouble(FeatureNode::leastSquaredRadius)
                .sorted()
                .toArray();
        double typical = radii.length == 0 ? 0 : radii[radii.length / 2];
        Feature all = root.summary();
        double finest = FINEST * FINEST * all.deviation() / all.size();
        return Math.max(Math.max(typical, finest), 2 * squaredThreshold);
    }

    private List<FeatureNode> leaves() {
        List<FeatureNode> level = List.of(root);
        while (level.getFirst().isInner()) {
            level = level.stream().flatMap(FeatureNode::children).toList();
        }
        return level;
    }
}
