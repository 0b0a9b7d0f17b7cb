package org.asterism.cluster.partition;

import java.util.Arrays;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.job.Parallel;

/**
 * Assignment by filtering: centres that cannot be nearest anywhere in a box of points are dropped on the way down a tree of
 * boxes; where one is left, the whole box is its own, and the sums of the box are added at once.
 *
 * <p>A centre is dropped if the corner of the box farthest in its direction is still nearer to the centre closest to the
 * middle. Only leaves that several centres share are looked at point by point. The work is in proportion to the borders of
 * the clusters, not to the points. Kanungo et al. 2002, doi 10.1109/TPAMI.2002.1017616; Pelleg and Moore 1999, doi
 * 10.1145/312129.312248.
 */
final class Filtering implements Assignment {
    private static final int MOST_PARTS = 64;
    private static final int SHARED = -1;

    private final Cells cells;
    private final Job job;
    private final int[] labels;
    /** The one centre of each leaf, by leaf number, or {@link #SHARED}. */
    private final int[] owner;

    private final int parts;

    Filtering(Cells cells, Job job) {
        this.cells = cells;
        this.job = job;
        labels = new int[cells.ordered().size()];
        owner = new int[2 * cells.leaves()];
        parts = Math.min(MOST_PARTS, cells.leaves());
    }

    @Override
    public void begin() {
        Arrays.fill(labels, -1);
        Arrays.fill(owner, SHARED);
    }

    @Override
    public int assign(Centers centers, Sums sums) {
        Pass[] passes = new Pass[parts];
        Parallel.forEach(parts, part -> {
            job.check();
            passes[part] = new Pass(centers);
            passes[part].visit(parts + part, 0, centers.count());
        });
        sums.clear();
        int moved = 0;
        for (Pass pass : passes) {
            sums.add(pass.sums);
            moved += pass.moved;
        }
        return moved;
    }

    @Override
    public Points points() {
        return cells.ordered();
    }

    @Override
    public int row(int point) {
        return cells.id(point);
    }

    @Override
    public int[] labels() {
        return labels;
    }

    @Override
    public int[] labelsOfRows() {
        int[] rows = new int[labels.length];
        for (int i = 0; i < labels.length; i++) {
            rows[cells.id(i)] = labels[i];
        }
        return rows;
    }

    /** One pass over a part of the tree. */
    private final class Pass {
        private final Centers centers;
        private final Sums sums;
        private final NearestCenters nearest;
        /** The candidates of the nodes above, one after the other. */
        private int[] candidates;

        private int moved;

        Pass(Centers centers) {
            this.centers = centers;
            sums = new Sums(centers.count(), cells.ordered().dimensions());
            nearest = new NearestCenters(cells.ordered(), centers);
            candidates = new int[2 * centers.count()];
            Arrays.setAll(candidates, c -> c);
        }

        void visit(int node, int from, int to) {
            int end = keep(node, from, to);
            if (end == to + 1) {
                own(node, candidates[to]);
            } else if (node >= cells.leaves()) {
                share(node, to, end);
            } else {
                visit(2 * node, to, end);
                visit(2 * node + 1, to, end);
            }
        }

        /** Copies the candidates that may be nearest somewhere in the box behind the others, and returns their end. */
        private int keep(int node, int from, int to) {
            if (candidates.length < 2 * to - from) {
                candidates = Arrays.copyOf(candidates, 2 * candidates.length);
            }
            int closest = closest(node, from, to);
            int end = to;
            for (int at = from; at < to; at++) {
                if (candidates[at] == closest || !farther(candidates[at], closest, node)) {
                    candidates[end++] = candidates[at];
                }
            }
            return end;
        }

        /** The candidate closest to the middle of the box. */
        private int closest(int node, int from, int to) {
            int closest = candidates[from];
            double least = Double.POSITIVE_INFINITY;
            for (int at = from; at < to; at++) {
                double[] center = centers.row(candidates[at]);
                double sum = 0;
                for (int d = 0; d < center.length; d++) {
                    double difference = cells.low(node, d) / 2 + cells.high(node, d) / 2 - center[d];
                    sum += difference * difference;
                }
                if (sum < least) {
                    least = sum;
                    closest = candidates[at];
                }
            }
            return closest;
        }

        /** Whether no place in the box is as near to {@code candidate} as to {@code closest}. */
        private boolean farther(int candidate, int closest, int node) {
            double[] there = centers.row(candidate);
            double[] here = centers.row(closest);
            double sum = 0;
            for (int d = 0; d < here.length; d++) {
                double way = there[d] - here[d];
                double corner = way > 0 ? cells.high(node, d) : cells.low(node, d);
                sum += way * ((there[d] - corner) + (here[d] - corner));
            }
            return sum > 0;
        }

        private void own(int node, int center) {
            sums.add(cells, node, center);
            for (int leaf = cells.firstLeaf(node); leaf < cells.endLeaf(node); leaf++) {
                if (owner[leaf] != center) {
                    owner[leaf] = center;
                    for (int i = cells.start(leaf); i < cells.end(leaf); i++) {
                        give(i, center);
                    }
                }
            }
        }

        private void share(int leaf, int from, int to) {
            owner[leaf] = SHARED;
            for (int start = cells.start(leaf); start < cells.end(leaf); start += NearestCenters.BATCH) {
                job.check();
                int end = Math.min(cells.end(leaf), start + NearestCenters.BATCH);
                nearest.search(start, end, candidates, from, to);
                for (int i = start; i < end; i++) {
                    int center = nearest.center(i - start);
                    give(i, center);
                    sums.add(cells.ordered(), i, center);
                }
            }
        }

        private void give(int i, int center) {
            if (labels[i] != center) {
                labels[i] = center;
                moved++;
            }
        }
    }
}
