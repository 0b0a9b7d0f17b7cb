package org.asterism.perception;

import java.util.Arrays;

/**
 * What some of the viewers of a plot are predicted to see.
 *
 * @param share of the viewers, 0 to 1
 * @param groups how many groups they see
 * @param grouping the group of each component, numbered from 0 in the order of their first components
 * @param threshold how many viewers must see two components as one for these viewers to do so, 0 to 1: the middle of the
 *     thresholds that they have
 */
public record Percept(double share, int groups, int[] grouping, double threshold) {

    /** "1 group" or such as "3 groups". */
    public static String count(int groups) {
        return groups == 1 ? "1 group" : groups + " groups";
    }

    /** @param parents the group of each component, by any number */
    static Percept of(double share, int[] parents, double threshold) {
        int[] names = Arrays.stream(parents).distinct().toArray();
        int[] grouping = new int[parents.length];
        for (int group = 0; group < names.length; group++) {
            for (int i = 0; i < parents.length; i++) {
                grouping[i] = parents[i] == names[group] ? group : grouping[i];
            }
        }
        return new Percept(share, names.length, grouping, threshold);
    }
}
