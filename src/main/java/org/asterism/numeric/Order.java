package org.asterism.numeric;

import java.util.Arrays;

/** The order of numbers, without an object for each. */
public final class Order {
    private Order() {}

    /** The indices of the keys from the smallest to the largest; equal keys stay in order. O(n log n). */
    public static int[] ascending(double[] keys) {
        double[] sorted = keys.clone();
        Arrays.parallelSort(sorted);
        int[] taken = new int[keys.length];
        int[] order = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            int first = first(sorted, keys[i]);
            order[first + taken[first]++] = i;
        }
        return order;
    }

    private static int first(double[] sorted, double key) {
        int low = 0;
        int high = sorted.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Double.compare(sorted[middle], key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
