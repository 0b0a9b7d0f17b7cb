package org.asterism.cluster.partition;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.numeric.Blocks;
import org.jspecify.annotations.Nullable;

/**
 * Assignment with bounds: an upper bound on the distance of a point to its own centre, and for each group of centres a
 * lower bound on the distance to any other of them. Once the centres settle, most points need no distance at all.
 *
 * <p>With one group these are Hamerly's bounds (2010, doi 10.1137/1.9781611972801.12), best for few centres; with a group
 * for every ten centres it is Yinyang k-means (Ding et al. 2015, ICML, PMLR 37:579).
 */
final class Bounds implements Assignment {
    private final Points points;
    private final Job job;
    private final Blocks blocks;
    private final int[] labels;
    private final double[] upper;
    private final double[] lower;
    private final int groupCount;
    private @Nullable CenterGroups groups;

    Bounds(Points points, int k, Job job) {
        this.points = points;
        this.job = job;
        blocks = Blocks.of(points.size());
        labels = new int[points.size()];
        upper = new double[points.size()];
        groupCount = CenterGroups.count(k);
        lower = new double[groupCount * points.size()];
    }

    @Override
    public void begin() {
        groups = null;
        Arrays.fill(labels, -1);
    }

    @Override
    public int assign(Centers centers, Sums sums) {
        CenterGroups known = groups == null ? new CenterGroups(centers, groupCount, job) : groups;
        groups = known;
        known.measure(centers);
        Pass[] passes = new Pass[blocks.count()];
        Parallel.forEach(passes.length, block -> {
            passes[block] = new Pass(centers, known);
            passes[block].run(blocks.start(block), blocks.end(block));
        });
        sums.clear();
        for (Pass pass : passes) {
            sums.add(pass.sums);
        }
        return IntStream.range(0, passes.length)
                .map(block -> passes[block].moved)
                .sum();
    }

    @Override
    public Points points() {
        return points;
    }

    @Override
    public int row(int point) {
        return point;
    }

    @Override
    public int[] labels() {
        return labels;
    }

    @Override
    public int[] labelsOfRows() {
        return labels.clone();
    }

    /** One pass over a block of points. */
    private final class Pass {
        private final Centers centers;
        private final CenterGroups groups;
        private final Sums sums;
        private int moved;
        /** The nearest centre found so far for the point at hand. */
        private int best;

        private double least;

        Pass(Centers centers, CenterGroups groups) {
            this.centers = centers;
            this.groups = groups;
            sums = new Sums(centers.count(), points.dimensions());
        }

        void run(int from, int to) {
            for (int i = from; i < to; i++) {
                if ((i & 63) == 0) {
                    job.check();
                }
                place(i);
                sums.add(points, i, labels[i]);
            }
        }

        private void place(int i) {
            best = labels[i];
            if (best < 0) {
                least = Double.POSITIVE_INFINITY;
                Arrays.fill(lower, i * groupCount, (i + 1) * groupCount, 0);
            } else {
                double bound = loosen(i);
                if (upper[i] <= bound) {
                    return;
                }
                least = Math.sqrt(centers.squaredDistance(points, i, best));
                upper[i] = least;
                if (least <= bound) {
                    return;
                }
            }
            search(i);
        }

        /** Lets the bounds follow the centres, and returns the least distance of other centres. */
        private double loosen(int i) {
            upper[i] += centers.drift(best);
            double bound = Double.POSITIVE_INFINITY;
            for (int g = 0; g < groupCount; g++) {
                int at = i * groupCount + g;
                lower[at] -= groups.driftOfOthers(g, best);
                bound = Math.min(bound, lower[at]);
            }
            return bound;
        }

        private void search(int i) {
            for (int g = 0; g < groupCount; g++) {
                if (lower[i * groupCount + g] < least) {
                    search(i, g);
                }
            }
            upper[i] = least;
            if (labels[i] != best) {
                labels[i] = best;
                moved++;
            }
        }

        private void search(int i, int g) {
            int nearest = -1;
            double first = Double.POSITIVE_INFINITY;
            double second = Double.POSITIVE_INFINITY;
            for (int c : groups.members(g)) {
                double distance = c == best ? Double.POSITIVE_INFINITY : centers.squaredDistance(points, i, c);
                if (distance < first) {
                    second = first;
                    first = distance;
                    nearest = c;
                } else if (distance < second) {
                    second = distance;
                }
            }
            record(i, g, nearest, Math.sqrt(first), Math.sqrt(second));
        }

        /** Takes the nearest of a group if it beats the best; the beaten one then bounds its own group. */
        private void record(int i, int g, int nearest, double first, double second) {
            boolean better = nearest >= 0 && first < least;
            lower[i * groupCount + g] = better ? second : first;
            if (!better) {
                return;
            }
            if (best >= 0) {
                int beaten = i * groupCount + groups.group(best);
                lower[beaten] = Math.min(lower[beaten], least);
            }
            best = nearest;
            least = first;
        }
    }
}
