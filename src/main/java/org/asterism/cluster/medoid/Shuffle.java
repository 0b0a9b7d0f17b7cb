package org.asterism.cluster.medoid;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Draws without putting back, by the shuffle of Fisher and Yates. */
final class Shuffle {
    private Shuffle() {}

    /** Draws {@code count} different numbers from 0 to {@code size - 1}. */
    static int[] draw(int size, int count, SplittableRandom random) {
        int[] deck = IntStream.range(0, size).toArray();
        partly(deck, 0, count, random);
        return Arrays.copyOf(deck, count);
    }

    /** Draws what stands at {@code from} to {@code to - 1} from all that stands at {@code from} and after. */
    static void partly(int[] deck, int from, int to, SplittableRandom random) {
        for (int i = from; i < to; i++) {
            int at = random.nextInt(i, deck.length);
            int drawn = deck[at];
            deck[at] = deck[i];
            deck[i] = drawn;
        }
    }
}
