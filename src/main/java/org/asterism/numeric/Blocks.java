package org.asterism.numeric;

/**
 * Splits the indices from 0 to {@code total - 1} into at most 64 blocks of at least 2048, or another width.
 *
 * <p>The borders depend on the total alone, so sums made block by block and added in order are the same with any
 * number of threads.
 */
public record Blocks(int total, int width) {
    private static final int MOST = 64;
    private static final int SMALLEST = 2048;

    public static Blocks of(int total) {
        return of(total, SMALLEST);
    }

    /** At most 64 blocks, of at least {@code smallest}. */
    public static Blocks of(int total, int smallest) {
        return new Blocks(total, Math.max(smallest, Math.ceilDiv(total, MOST)));
    }

    public int count() {
        return Math.ceilDiv(total, width);
    }

    /** The first index of a block. */
    public int start(int block) {
        return block * width;
    }

    /** The index after the last of a block. */
    public int end(int block) {
        return Math.min(total, start(block) + width);
    }
}
