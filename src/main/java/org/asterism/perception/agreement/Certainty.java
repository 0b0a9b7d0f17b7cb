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
        double[] agreed = new double[2];
        double[] points = new double[2];
        for (int other = 0; other < groups.length; other++) {
            double share = people.ofBlocks(block, other);
            int size = blocks.sizes()[other] - (other == block ? 1 : 0);
            if (!Double.isNaN(share)) {
                int side = groups[other] == groups[block] ? 1 : 0;
                agreed[side] += size * (side == 1 ? share : 1 - share);
                points[side] += size;
            }
        }
        return IntStream.range(0, 2)
                .filter(side -> points[side] > 0)
                .mapToDouble(side -> agreed[side] / points[side])
                .average()
                .orElse(1);
    }
}
