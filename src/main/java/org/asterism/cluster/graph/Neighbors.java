package org.asterism.cluster.graph;

import java.util.Arrays;
import org.asterism.geometry.Nearest;

/**
 * Who is near whom, one way: the neighbours of point i lie at {@code start[i]} to {@code start[i + 1] - 1}, by ascending
 * index, itself left out.
 *
 * @param start one more than there are points
 * @param other the neighbours
 * @param distance how far each is
 */
record Neighbors(int[] start, int[] other, double[] distance) {
    /** Which neighbour sets the local scale. Zelnik-Manor and Perona 2004, section 3. */
    private static final int SCALE = 7;

    int size() {
        return start.length - 1;
    }

    /** The neighbour at a place of row i; a number above all others past its end. */
    int other(int i, int at) {
        return at < start[i + 1] ? other[at] : Integer.MAX_VALUE;
    }

    /** How far the surroundings of each point reach: to its seventh neighbour, or to the farthest if it has fewer. */
    double[] scales() {
        double[] scales = new double[size()];
        Nearest nearest = new Nearest(SCALE);
        for (int i = 0; i < scales.length; i++) {
            nearest.clear();
            for (int e = start[i]; e < start[i + 1]; e++) {
                nearest.offer(e, distance[e]);
            }
            scales[i] = nearest.count() == 0 ? 0 : nearest.farthest();
        }
        return scales;
    }

    /** The same pairs seen from the other end. */
    Neighbors reversed() {
        int[] at = new int[size() + 1];
        for (int j : other) {
            at[j + 1]++;
        }
        Arrays.parallelPrefix(at, Integer::sum);
        int[] from = at.clone();
        int[] source = new int[other.length];
        double[] length = new double[other.length];
        for (int i = 0; i < size(); i++) {
            for (int e = start[i]; e < start[i + 1]; e++) {
                int to = at[other[e]]++;
                source[to] = i;
                length[to] = distance[e];
            }
        }
        return new Neighbors(from, source, length);
    }
}
