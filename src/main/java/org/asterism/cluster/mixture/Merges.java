package org.asterism.cluster.mixture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.job.Job;

/** Joins groups two at a time, always the two with the highest affinity. O(k³) affinities for k groups. */
public final class Merges {
    private Merges() {}

    /** What is joined, numbered from 0, and how well two go together. */
    public interface Rule {
        /** How well two groups go together. */
        double affinity(int a, int b);

        /** Makes {@code b} part of {@code a}; nobody asks for {@code b} again. */
        void merge(int a, int b);
    }

    /**
     * The group of each thing: at first its own number, then after each merge.
     *
     * @param least no two groups with an affinity of this or below are joined
     */
    public static List<int[]> path(int size, Rule rule, double least, Job job) {
        int[] groups = IntStream.range(0, size).toArray();
        List<int[]> path = new ArrayList<>(List.of(groups));
        for (int[] pair = best(groups, rule, least, job); pair.length > 0; pair = best(groups, rule, least, job)) {
            int into = pair[0];
            int from = pair[1];
            rule.merge(into, from);
            groups = IntStream.of(groups)
                    .map(group -> group == from ? into : group)
                    .toArray();
            path.add(groups);
        }
        return path;
    }

    /** The two groups with the highest affinity, the first of equals; empty where no affinity is high enough. */
    private static int[] best(int[] groups, Rule rule, double least, Job job) {
        int[] best = {};
        double highest = least;
        for (int a = 0; a < groups.length; a++) {
            for (int b = a + 1; b < groups.length; b++) {
                job.check();
                if (groups[a] == a && groups[b] == b && rule.affinity(a, b) > highest) {
                    highest = rule.affinity(a, b);
                    best = new int[] {a, b};
                }
            }
        }
        return best;
    }
}
