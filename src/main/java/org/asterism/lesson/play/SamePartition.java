package org.asterism.lesson.play;

import java.util.Arrays;

/** Whether two labellings group the points alike, whatever their numbers; noise and what is not decided must be the same. */
final class SamePartition {
    private static final int FREE = -1;

    private SamePartition() {}

    static boolean of(int[] a, int[] b) {
        if (a.length != b.length) {
            return false;
        }
        if (Arrays.equals(a, b)) {
            return true;
        }
        int[] forth = numbers(a);
        int[] back = numbers(b);
        for (int i = 0; i < a.length; i++) {
            if (a[i] < 0 || b[i] < 0) {
                if (a[i] != b[i]) {
                    return false;
                }
            } else if (!paired(forth, a[i], b[i]) || !paired(back, b[i], a[i])) {
                return false;
            }
        }
        return true;
    }

    private static int[] numbers(int[] labels) {
        int[] numbers = new int[1 + Math.max(-1, Arrays.stream(labels).max().orElse(-1))];
        Arrays.fill(numbers, FREE);
        return numbers;
    }

    private static boolean paired(int[] numbers, int from, int to) {
        if (numbers[from] == FREE) {
            numbers[from] = to;
        }
        return numbers[from] == to;
    }
}
