package org.asterism.geometry;

/** Quickselect on indices, in place. Hoare 1961, doi 10.1145/366622.366647. */
final class Selection {
    private Selection() {}

    /** Orders {@code ids[from..to)} by key so far that no key before {@code middle} is above one at or after it. */
    static void order(int[] ids, double[] key, int from, int to, int middle) {
        int low = from;
        int high = to - 1;
        while (low < high) {
            double pivot = median(key[ids[low]], key[ids[(low + high) >>> 1]], key[ids[high]]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (key[ids[i]] < pivot) {
                    i++;
                }
                while (key[ids[j]] > pivot) {
                    j--;
                }
                if (i <= j) {
                    int swapped = ids[i];
                    ids[i++] = ids[j];
                    ids[j--] = swapped;
                }
            }
            if (middle <= j) {
                high = j;
            } else if (middle >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    private static double median(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
