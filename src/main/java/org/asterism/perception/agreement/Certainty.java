package org.asterism.perception.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.job.Job;
import org.asterism.job.Parallel;

/** How sure people are of the groups of a consensus, block by block. */
final class Certainty {
    private final Togetherness people;
    private final PointBlocks blocks;
    private final int[] groups;
    private final int count;

    /** @param groups of each block, from 0 */
    Certainty(Togetherness people, int[] groups) {
        this.people = people;
        this.groups = groups;
        blocks = people.blocks();
        count = 1 + Arrays.stream(groups).max().orElse(-1);
    }

    /** The groups of the blocks, where those that most people call noise are noise. */
    int[] withNoise() {
        double[] noise = new double[count];
        double[] sizes = new double[count];
        for (int block = 0; block < groups.length; block++) {
            noise[groups[block]] += blocks.sizes()[block] * people.noise(block);
            sizes[groups[block]] += blocks.sizes()[block];
        }
        return IntStream.of(groups)
                .map(group -> noise[group] > sizes[group] / 2 ? Clustering.NOISE : group)
                .toArray();
    }

    /** One value a block, 0 to 1. */
    double[] of(Job job) {
        double[] certainty = new double[groups.length];
        Parallel.forEach(groups.length, block -> {
            job.check();
            certainty[block] = certainty(block);
        });
        return certainty;
    }

    private double certainty(int block) {
        double[] sums = new double[count];
        double[] points = new double[count];
        for (int other = 0; other < groups.length; other++) {
            double share = people.ofBlocks(block, other);
            int size = blocks.sizes()[other] - (other == block ? 1 : 0);
            if (!Double.isNaN(share)) {
                sums[groups[other]] += size * share;
                points[groups[other]] += size;
            }
        }
        double own = 1;
        double next = 0;
        for (int group = 0; group < count; group++) {
            double mean = points[group] == 0 ? Double.NaN : sums[group] / points[group];
            if (group == groups[block]) {
                own = Double.isNaN(mean) ? 1 : mean;
            } else if (mean > next) {
                next = mean;
            }
        }
        return Math.max(0, own - next);
    }
}
