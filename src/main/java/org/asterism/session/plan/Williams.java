package org.asterism.session.plan;

import java.util.stream.IntStream;

/**
 * Latin squares balanced for carry-over: each treatment stands at each place alike often, and follows each other one
 * alike often; once in the one square of an even number, twice in the two squares of an odd one.
 *
 * <p>Williams 1949, "Experimental designs balanced for the estimation of residual effects of treatments", Australian
 * Journal of Scientific Research A 2, 149-168.
 */
final class Williams {
    private Williams() {}

    /** After how many rows each treatment has been everywhere. */
    static int rows(int treatments) {
        return treatments % 2 == 0 ? treatments : 2 * treatments;
    }

    /** A row of the square, or of the two squares below each other; they begin anew after the last. */
    static int[] row(int treatments, int row) {
        int within = row % Math.max(1, rows(treatments));
        boolean mirrored = within >= treatments;
        return IntStream.range(0, treatments)
                .map(place -> mirrored ? treatments - 1 - place : place)
                .map(place -> (zigzag(place, treatments) + within) % treatments)
                .toArray();
    }

    /** 0, 1, n - 1, 2, n - 2 and so on, whose steps all differ. */
    private static int zigzag(int place, int treatments) {
        int half = (place + 1) / 2;
        return place % 2 == 1 ? half : (treatments - half) % treatments;
    }
}
