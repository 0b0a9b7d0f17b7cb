package org.asterism.numeric;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Stable sorting of indices by keys, digit by digit from the last: O(n) for keys of fixed width. Digits that are equal in
 * all keys cost only a look. Knuth 1998, "The Art of Computer Programming 3", 5.2.5.
 */
public final class RadixSort {
    private static final int BITS = 11;
    private static final int MASK = (1 << BITS) - 1;

    private final int[] count = new int[MASK + 2];
    private int[] order;
    private int[] spare;

    /** Starts with the indices 0 to {@code size - 1} in order. */
    public RadixSort(int size) {
        order = IntStream.range(0, size).toArray();
        spare = new int[size];
    }

    /** The indices from the smallest to the largest by the first keys, where these are equal by the next; ties in order. */
    public static int[] ascending(double[]... keys) {
        RadixSort sort = new RadixSort(keys[0].length);
        for (int k = keys.length - 1; k >= 0; k--) {
            sort.by(keys[k]);
        }
        return sort.order();
    }

    /** The indices of the keys from the largest to the smallest; equal keys stay in order. */
    public static int[] descending(double[] keys) {
        return ascending(Arrays.stream(keys).map(key -> -key).toArray());
    }

    /** Orders by a key; what is equal keeps the order it has from keys before. */
    public RadixSort by(int[] keys) {
        for (int shift = 0; shift < Integer.SIZE; shift += BITS) {
            clear();
            for (int key : keys) {
                count[digit(key, shift) + 1]++;
            }
            if (scatters()) {
                for (int index : order) {
                    spare[count[digit(keys[index], shift)]++] = index;
                }
                swap();
            }
        }
        return this;
    }

    /** Orders by a key that is not NaN, -0 as 0; what is equal keeps the order it has from keys before. */
    public RadixSort by(double[] keys) {
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            clear();
            for (double key : keys) {
                count[digit(key, shift) + 1]++;
            }
            if (scatters()) {
                for (int index : order) {
                    spare[count[digit(keys[index], shift)]++] = index;
                }
                swap();
            }
        }
        return this;
    }

    /** The indices in order. */
    public int[] order() {
        return order;
    }

    /** With the sign turned round, numbers below 0 come first. */
    private static int digit(int key, int shift) {
        return (key ^ Integer.MIN_VALUE) >>> shift & MASK;
    }

    /** Bits rise with the number, and fall below 0, where all are turned round; the sum makes -0 a 0. */
    private static int digit(double key, int shift) {
        long bits = Double.doubleToRawLongBits(key + 0.0);
        return (int) ((bits ^ (bits >> 63 | Long.MIN_VALUE)) >>> shift) & MASK;
    }

    private void clear() {
        Arrays.fill(count, 0);
    }

    /** Turns counts into places; says whether there is more than one digit. */
    private boolean scatters() {
        for (int digit = 1; digit < count.length; digit++) {
            if (count[digit] == order.length) {
                return false;
            }
            count[digit] += count[digit - 1];
        }
        return true;
    }

    private void swap() {
        int[] sorted = spare;
        spare = order;
        order = sorted;
    }
}
