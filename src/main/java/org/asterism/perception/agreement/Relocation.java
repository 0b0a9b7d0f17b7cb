package org.asterism.perception.agreement;

import java.util.Arrays;
import org.asterism.job.Job;

/**
 * Moves blocks of points to the group that most people see them with, one after the other, until no move lowers the summed
 * disagreement of people with the groups: the local search of Gionis, Mannila and Tsaparas 2007, doi
 * 10.1145/1217299.1217303. O(b²) a round.
 */
final class Relocation {
    private static final int ROUNDS = 20;
    /** What a move must gain, as a share of all points; less is rounding. */
    private static final double LEAST = 1e-6;

    private final Togetherness people;
    private final int[] sizes;
    private final int[] groups;
    private final double least;

    /** @param groups of each block, from 0 to below the number of blocks; moved in place */
    Relocation(Togetherness people, int[] groups) {
        this.people = people;
        this.groups = groups;
        sizes = people.blocks().sizes();
        least = LEAST * people.size();
    }

    void run(Job job) {
        boolean moved = true;
        for (int round = 0; moved && round < ROUNDS; round++) {
            moved = false;
            for (int block = 0; block < groups.length; block++) {
                job.check();
                moved |= move(block);
            }
        }
    }

    private boolean move(int block) {
        double[] costs = costs(block);
        int best = groups[block];
        for (int group = 0; group < costs.length; group++) {
            best = costs[group] < costs[best] - least ? group : best;
        }
        boolean moved = best != groups[block];
        groups[block] = best;
        return moved;
    }

    /** How many decisions more go against each group than for it, were the block there; 0 for the first empty group. */
    private double[] costs(int block) {
        double[] costs = new double[groups.length];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        costs[groups[block]] = 0;
        for (int other = 0; other < groups.length; other++) {
            double share = people.ofBlocks(block, other);
            double cost = costs[groups[other]];
            double against = other == block || Double.isNaN(share) ? 0 : sizes[other] * (1 - 2 * share);
            costs[groups[other]] = (cost == Double.POSITIVE_INFINITY ? 0 : cost) + against;
        }
        for (int group = 0; group < costs.length; group++) {
            if (costs[group] == Double.POSITIVE_INFINITY) {
                costs[group] = 0;
                break;
            }
        }
        return costs;
    }
}
